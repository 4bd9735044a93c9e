package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `financing_act` and `financing_standing`. Rows are only ever added.
@Repository
class ActTable {

    private final JdbcClient db;

    ActTable(JdbcClient db) {
        this.db = db;
    }

    /// Adds an act with the standings it changed, in one statement.
    ///
    /// @return its number, which rises with every act of the city
    long insert(LoanId loan, Act act, List<Standing> changed, UUID recordedBy) {
        var row = Columns.of(act);
        return db.sql("""
                        with act as (
                            insert into financing_act (id, loan_id, kind, value_on, person_id, other_id, amount_rupiah,
                                recorded_by)
                            values (:id, :loan, :kind, :on, :person, :other, :amount, :by)
                            returning number
                        ), standings as (
                            insert into financing_standing
                            select :loan, s.person, act.number, :on, s.bank_since, s.own_since, s.outstanding,
                                s.principal, s.paid, s.covered, s.advance
                            from act, unnest(:people::uuid[], :bankSinces::date[], :ownSinces::date[],
                                :outstandings::bigint[], :principals::bigint[], :paids::bigint[], :covereds::bigint[],
                                :advances::bigint[]) as s (person, bank_since, own_since, outstanding, principal, paid,
                                covered, advance)
                        )
                        select number from act
                        """)
                .param("id", act.id())
                .param("loan", loan.value())
                .param("kind", row.kind())
                .param("on", act.on())
                .param("person", row.person())
                .param("other", row.other())
                .param("amount", row.amount())
                .param("by", recordedBy)
                .param("people", each(changed, s -> s.person().value()).toArray(UUID[]::new))
                .param("bankSinces", each(changed, s -> text(s.since().bank())).toArray(String[]::new))
                .param("ownSinces", each(changed, s -> text(s.since().own())).toArray(String[]::new))
                .param("outstandings", longs(changed, Standing::outstanding))
                .param("principals", longs(changed, Standing::principal))
                .param("paids", longs(changed, Standing::paid))
                .param("covereds", longs(changed, Standing::covered))
                .param("advances", longs(changed, Standing::advance))
                .query(Long.class)
                .single();
    }

    /// Every act of a loan, in the order they were recorded.
    List<Act> of(LoanId loan) {
        return db.sql("select * from financing_act where loan_id = :loan order by number")
                .param("loan", loan.value())
                .query(ActTable::toAct)
                .list();
    }

    private static Act toAct(ResultSet row, int rowNumber) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var on = row.getObject("value_on", LocalDate.class);
        var kind = row.getString("kind");
        return switch (kind) {
            case "PAID_OUT" -> new Act.PaidOut(id, on);
            case "PAID" -> new Act.Paid(id, on, person(row, "person_id"), Money.rupiah(row.getLong("amount_rupiah")));
            case "MET" -> new Act.Met(id, on);
            case "FORGAVE" -> new Act.Forgave(id, on, person(row, "other_id"), person(row, "person_id"));
            case "UNABLE" -> new Act.Unable(id, on, person(row, "person_id"));
            default -> throw new IllegalStateException("no act " + kind);
        };
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    /// The columns in which kinds of acts differ.
    private record Columns(
            String kind,
            @Nullable UUID person,
            @Nullable UUID other,
            @Nullable Long amount) {

        static Columns of(Act act) {
            return switch (act) {
                case Act.PaidOut _ -> new Columns("PAID_OUT", null, null, null);
                case Act.Paid paid ->
                    new Columns(
                            "PAID", paid.payer().value(), null, paid.amount().rupiah());
                case Act.Met _ -> new Columns("MET", null, null, null);
                case Act.Forgave forgave ->
                    new Columns(
                            "FORGAVE",
                            forgave.debtor().value(),
                            forgave.creditor().value(),
                            null);
                case Act.Unable unable -> new Columns("UNABLE", unable.debtor().value(), null, null);
            };
        }
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.isEmpty() ? null : day.get().toString();
    }

    private static <T extends @Nullable Object> List<T> each(List<Standing> standings, Function<Standing, T> value) {
        var values = new ArrayList<T>(standings.size());
        for (var standing : standings) values.add(value.apply(standing));
        return values;
    }

    private static Long[] longs(List<Standing> standings, Function<Standing, Money> value) {
        return standings.stream().map(s -> value.apply(s).rupiah()).toArray(Long[]::new);
    }
}
