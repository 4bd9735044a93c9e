package id.renteng.registry;

import id.renteng.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_import_row`, but for the commit ([ImportCommitTable]). Rows are copied in: a list of
/// a hundred thousand is one statement.
@Repository
class ImportRowTable {

    private static final int TOLD_AFTER = 1_000;
    private static final String COPY = """
            copy registry_import_row (import_id, number, verdict, problems, duplicate_row, registered_person, shown_name,
                                      shown_nik, shown_business, person_id, name, name_key, nik_secret, nik_index,
                                      nik_masked, born_on, sex, kelurahan, address, phone, business, business_key, trade,
                                      line, monthly_turnover_rupiah, capital_rupiah, nib, kbli, household_id,
                                      card_secret, card_index, card_masked, candidates,
                                      spouse)
            from stdin
            """;

    private final JdbcClient db;
    private final JdbcTemplate connections;

    ImportRowTable(JdbcClient db, JdbcTemplate connections) {
        this.db = db;
        this.connections = connections;
    }

    void delete(ImportId id) {
        db.sql("delete from registry_import_row where import_id = :id")
                .param("id", id.value())
                .update();
    }

    void insert(ImportId id, List<StoredRow> rows, Progress progress) {
        connections.execute((ConnectionCallback<Long>) connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                write(copy, id, rows, progress);
                return copy.endCopy();
            } finally {
                if (copy.isActive()) copy.cancelCopy();
            }
        });
    }

    List<ImportRow> rows(ImportId id, RowFilter filter, int afterNumber, int limit) {
        return db.sql("""
                        select number, verdict, problems, duplicate_row, registered_person, shown_name, shown_nik,
                               shown_business, candidates
                          from registry_import_row
                         where import_id = :id
                           and number > :after
                           and case :filter
                               when 'ALL' then true
                               when 'CLEAN' then verdict = 'ACCEPTED' and problems = '{}'
                               when 'WARNED' then verdict = 'ACCEPTED' and problems <> '{}'
                               when 'LIKELY' then exists (select from registry_import_likeness l
                                                           where l.import_id = registry_import_row.import_id
                                                             and l.number = registry_import_row.number)
                               else verdict = :filter end
                         order by number
                         limit :limit
                        """)
                .param("id", id.value())
                .param("after", afterNumber)
                .param("filter", filter.name())
                .param("limit", limit)
                .query(ImportRowTable::toRow)
                .list();
    }

    private static void write(CopyIn copy, ImportId id, List<StoredRow> rows, Progress progress) throws SQLException {
        for (int i = 0; i < rows.size(); i++) {
            var line = CopyLine.of(columns(id, rows.get(i))).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(line, 0, line.length);
            if (i % TOLD_AFTER == 0) progress.at(ImportStep.KEEPING, i, rows.size());
        }
    }

    private static @Nullable Object[] columns(ImportId id, StoredRow stored) {
        var row = stored.row();
        var values = row.values();
        var card = stored.card();
        return new @Nullable Object[] {
            id.value(),
            row.number(),
            row.verdict().name(),
            "{" + String.join(",", row.problems().stream().map(Enum::name).toList()) + "}",
            row.duplicateOf(),
            stored.known() == null ? null : stored.known().value(),
            row.shownName(),
            row.shownNik(),
            row.shownBusiness(),
            stored.person() == null ? null : stored.person().value(),
            values == null ? null : values.name(),
            values == null ? null : Names.key(values.name()),
            stored.nikSecret(),
            stored.nikIndex(),
            values == null ? null : values.nik().masked(),
            values == null ? null : values.bornOn() == null ? values.nik().bornOn() : values.bornOn(),
            values == null ? null : (values.sex() == null ? values.nik().sex() : values.sex()).name(),
            values == null ? null : values.kelurahan().code(),
            values == null ? null : values.address(),
            values == null ? null : values.phone(),
            values == null ? null : values.business(),
            values == null ? null : Names.key(values.business()),
            values == null ? null : stored.trade(),
            values == null ? null : values.line(),
            values == null ? null : rupiah(values.monthlyTurnover()),
            values == null ? null : rupiah(values.capital()),
            values == null ? null : values.nib(),
            stored.kbli(),
            card == null ? null : card.household(),
            card == null ? null : card.secret(),
            card == null ? null : card.index(),
            card == null ? null : card.masked(),
            "{"
                    + String.join(
                            ",", row.candidates().stream().map(Kelurahan::code).toList()) + "}",
            values == null ? null : values.spouse()
        };
    }

    private static @Nullable Long rupiah(@Nullable Money amount) {
        return amount == null ? null : amount.rupiah();
    }

    private static ImportRow toRow(ResultSet row, int number) throws SQLException {
        var problems = (String[]) row.getArray("problems").getArray();
        int duplicate = row.getInt("duplicate_row");
        boolean inFile = !row.wasNull();
        var known = row.getObject("registered_person", UUID.class);
        return new ImportRow(
                row.getInt("number"),
                RowVerdict.valueOf(row.getString("verdict")),
                Arrays.stream(problems).map(RowProblem::valueOf).toList(),
                inFile ? duplicate : null,
                known == null ? null : new PersonId(known),
                row.getString("shown_name"),
                row.getString("shown_nik"),
                row.getString("shown_business"),
                List.copyOf(Arrays.asList((String[]) row.getArray("candidates").getArray())));
    }
}
