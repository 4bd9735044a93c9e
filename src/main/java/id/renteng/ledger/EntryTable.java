package id.renteng.ledger;

import id.renteng.kernel.Money;
import id.renteng.rows.ColumnType;
import id.renteng.rows.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `ledger_entry` and `ledger_posting`. Rows are only ever added.
@Repository
class EntryTable {

    private static final Rows<Entry> ENTRIES = Rows.<Entry>named("e")
            .with("id", ColumnType.UUID, entry -> entry.id().value())
            .with("value_on", ColumnType.DATE, Entry::valueOn)
            .with("memo", ColumnType.TEXT, Entry::memo)
            .with("reversed", ColumnType.UUID, EntryTable::reversed);

    private static final Rows<Line> LINES = Rows.<Line>named("l")
            .with("entry", ColumnType.UUID, line -> line.entry().value())
            .with("line", ColumnType.INT, Line::number)
            .with(
                    "book",
                    ColumnType.TEXT,
                    line -> line.posting().account().book().name())
            .with(
                    "account",
                    ColumnType.TEXT,
                    line -> line.posting().account().code().value())
            .with("side", ColumnType.TEXT, line -> line.posting().side().name())
            .with("amount", ColumnType.BIGINT, line -> line.posting().amount().rupiah())
            .with("loan", ColumnType.UUID, line -> line.posting().about().loan())
            .with("payer", ColumnType.UUID, line -> line.posting().about().payer())
            .with("beneficiary", ColumnType.UUID, line -> line.posting().about().beneficiary());

    private final JdbcClient db;

    EntryTable(JdbcClient db) {
        this.db = db;
    }

    /// Adds entries with their lines, in one statement however many there are.
    ///
    /// @return those that were not there yet; of the others nothing is written
    Set<EntryId> insert(List<Entry> all) {
        if (all.isEmpty()) return Set.of();
        var entries = ENTRIES.of(all);
        var lines = LINES.of(all.stream().flatMap(Line::of).toList());
        var sql = """
                with entry as (
                    insert into ledger_entry (id, value_on, memo, reversed_id)
                    select * from %s
                    on conflict (id) do nothing
                    returning id
                ), line as (
                    insert into ledger_posting
                        (entry_id, line, book, account, side, amount_rupiah, loan_id, payer_id, beneficiary_id)
                    select l.* from %s join entry on entry.id = l.entry
                )
                select id from entry
                """.formatted(entries.sql(), lines.sql());
        return Set.copyOf(db.sql(sql)
                .params(entries.values())
                .params(lines.values())
                .query((row, _) -> new EntryId(row.getObject("id", UUID.class)))
                .list());
    }

    /// @param number from 1 in each entry
    private record Line(EntryId entry, int number, Posting posting) {

        static Stream<Line> of(Entry entry) {
            return IntStream.range(0, entry.postings().size())
                    .mapToObj(i -> new Line(entry.id(), i + 1, entry.postings().get(i)));
        }
    }

    private static @Nullable UUID reversed(Entry entry) {
        return entry.reversed() == null ? null : entry.reversed().value();
    }

    Optional<Entry> lock(EntryId id) {
        var found = db.sql("select id from ledger_entry where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return found.isEmpty() ? Optional.empty() : find(id);
    }

    Optional<Entry> find(EntryId id) {
        return entries(db.sql("""
                                select e.*, p.* from ledger_entry e join ledger_posting p on p.entry_id = e.id
                                where e.id = :id order by p.line
                                """)
                        .param("id", id.value())
                        .query(EntryTable::toRow)
                        .list())
                .stream()
                .findFirst();
    }

    List<Entry> of(UUID loan) {
        return entries(db.sql("""
                        select e.*, p.* from ledger_entry e join ledger_posting p on p.entry_id = e.id
                        where e.id in (select entry_id from ledger_posting where loan_id = :loan)
                        order by e.number, p.line limit 40000
                        """).param("loan", loan).query(EntryTable::toRow).list());
    }

    boolean isReversed(EntryId id) {
        return db.sql("select exists (select from ledger_entry where reversed_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Money balance(Account account) {
        return db.sql("""
                        select coalesce(sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end), 0)
                        from ledger_posting where account = :account
                        """)
                .param("account", account.code().value())
                .query(EntryTable::toMoney)
                .single();
    }

    Money balance(Account account, UUID loan) {
        return db.sql("""
                        select coalesce(sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end), 0)
                        from ledger_posting where account = :account and loan_id = :loan
                        """)
                .param("account", account.code().value())
                .param("loan", loan)
                .query(EntryTable::toMoney)
                .single();
    }

    Money balance(Account account, LocalDate until) {
        return db.sql("""
                        select coalesce(sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end), 0)
                        from ledger_posting p join ledger_entry e on e.id = p.entry_id
                        where p.account = :account and e.value_on <= :until
                        """)
                .param("account", account.code().value())
                .param("until", until)
                .query(EntryTable::toMoney)
                .single();
    }

    Map<Account, Money> balancesOf(UUID loan) {
        var balances = new EnumMap<Account, Money>(Account.class);
        db.sql("""
                        select account, sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end) as balance
                        from ledger_posting where loan_id = :loan group by account
                        """).param("loan", loan).query(row -> {
            balances.put(Account.of(new AccountCode(row.getString("account"))), Money.rupiah(row.getLong("balance")));
        });
        return balances;
    }

    List<String> unbalanced() {
        return db.sql("""
                        select 'entry ' || entry_id || ' is off by ' || sum(case side when 'DEBIT' then amount_rupiah
                            else -amount_rupiah end) || ' in ' || book
                        from ledger_posting group by entry_id, book
                        having sum(case side when 'DEBIT' then amount_rupiah else -amount_rupiah end) <> 0
                        limit 1000
                        """).query(String.class).list();
    }

    List<String> tooShort() {
        return db.sql("""
                        select 'entry ' || e.id || ' has fewer than two lines'
                        from ledger_entry e
                        where (select count(*) from ledger_posting p where p.entry_id = e.id) < 2
                        limit 1000
                        """).query(String.class).list();
    }

    List<String> reversalsThatDoNotMirror() {
        return db.sql("""
                        select distinct 'entry ' || e.id || ' does not mirror ' || e.reversed_id
                        from ledger_entry e
                        join ledger_posting p on p.entry_id = e.id
                        left join ledger_posting o on o.entry_id = e.reversed_id and o.line = p.line
                            and o.account = p.account and o.amount_rupiah = p.amount_rupiah and o.side <> p.side
                        where e.reversed_id is not null and o.entry_id is null
                        limit 1000
                        """).query(String.class).list();
    }

    boolean codeIsInItsBook(Account account) {
        return db.sql("select not exists (select from ledger_posting where account = :account and book <> :book)")
                .param("account", account.code().value())
                .param("book", account.book().name())
                .query(Boolean.class)
                .single();
    }

    long countEntries() {
        return db.sql("select count(*) from ledger_entry").query(Long.class).single();
    }

    long countLines() {
        return db.sql("select count(*) from ledger_posting").query(Long.class).single();
    }

    private static Money toMoney(ResultSet row, int rowNumber) throws SQLException {
        return Money.rupiah(row.getLong(1));
    }

    private record Head(
            EntryId id,
            LocalDate valueOn,
            String memo,
            @Nullable EntryId reversed) {}

    private record Row(Head head, Posting posting) {}

    private static List<Entry> entries(List<Row> rows) {
        var lines = new LinkedHashMap<Head, List<Posting>>();
        for (var row : rows) {
            lines.computeIfAbsent(row.head(), _ -> new ArrayList<>()).add(row.posting());
        }
        return lines.entrySet().stream()
                .map(e -> new Entry(
                        e.getKey().id(),
                        e.getKey().valueOn(),
                        e.getKey().memo(),
                        e.getValue(),
                        e.getKey().reversed()))
                .toList();
    }

    private static Row toRow(ResultSet row, int rowNumber) throws SQLException {
        var reversed = row.getObject("reversed_id", UUID.class);
        return new Row(
                new Head(
                        new EntryId(row.getObject("id", UUID.class)),
                        row.getObject("value_on", LocalDate.class),
                        row.getString("memo"),
                        reversed == null ? null : new EntryId(reversed)),
                new Posting(
                        Account.of(new AccountCode(row.getString("account"))),
                        Posting.Side.valueOf(row.getString("side")),
                        Money.rupiah(row.getLong("amount_rupiah")),
                        new About(
                                row.getObject("loan_id", UUID.class),
                                row.getObject("payer_id", UUID.class),
                                row.getObject("beneficiary_id", UUID.class))));
    }
}
