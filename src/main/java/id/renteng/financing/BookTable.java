package id.renteng.financing;

import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `financing_member_part`, `financing_instalment` and `financing_claim`: the members' book of a
/// loan. Each write is one statement however many rows it has.
@Repository
class BookTable {

    private final JdbcClient db;

    BookTable(JdbcClient db) {
        this.db = db;
    }

    void insertParts(LoanId loan, List<MemberPart> parts) {
        db.sql("""
                        insert into financing_member_part (loan_id, person_id, position, part_rupiah, advance_rupiah, unable)
                        select :loan, p.person, p.position, p.part, 0, false
                        from unnest(:people::uuid[], :parts::bigint[]) with ordinality as p (person, part, position)
                        """)
                .param("loan", loan.value())
                .param("people", people(parts))
                .param("parts", parts.stream().map(p -> p.part().rupiah()).toArray(Long[]::new))
                .update();
    }

    void insertRows(LoanId loan, List<MemberPart> parts) {
        var rows = Row.of(parts);
        db.sql("""
                        insert into financing_instalment (loan_id, person_id, no, due_on, principal_rupiah,
                            interest_rupiah, own_rupiah, covered_rupiah)
                        select :loan, r.person, r.no, r.due, r.principal, r.interest, 0, 0
                        from unnest(:people::uuid[], :nos::int[], :dues::date[], :principals::bigint[],
                            :interests::bigint[]) as r (person, no, due, principal, interest)
                        """)
                .param("loan", loan.value())
                .param("people", rows.stream().map(Row::person).toArray(UUID[]::new))
                .param("nos", rows.stream().map(r -> r.row().no()).toArray(Integer[]::new))
                .param(
                        "dues",
                        rows.stream().map(r -> r.row().dueOn().toString()).toArray(String[]::new))
                .param("principals", longs(rows, r -> r.row().principal().rupiah()))
                .param("interests", longs(rows, r -> r.row().interest().rupiah()))
                .update();
    }

    void updateParts(LoanId loan, List<MemberPart> parts) {
        if (parts.isEmpty()) return;
        int changed = db.sql("""
                        update financing_member_part p set advance_rupiah = n.advance, unable = n.unable
                        from unnest(:people::uuid[], :advances::bigint[], :unables::boolean[]) as n (person, advance, unable)
                        where p.loan_id = :loan and p.person_id = n.person
                        """)
                .param("loan", loan.value())
                .param("people", people(parts))
                .param("advances", longs(parts, p -> p.advance().rupiah()))
                .param("unables", parts.stream().map(MemberPart::unable).toArray(Boolean[]::new))
                .update();
        mustBe(parts.size(), changed);
    }

    void updateRows(LoanId loan, List<Row> rows) {
        if (rows.isEmpty()) return;
        int changed = db.sql("""
                        update financing_instalment i set own_rupiah = n.own, covered_rupiah = n.covered
                        from unnest(:people::uuid[], :nos::int[], :owns::bigint[], :covereds::bigint[])
                            as n (person, no, own, covered)
                        where i.loan_id = :loan and i.person_id = n.person and i.no = n.no
                        """)
                .param("loan", loan.value())
                .param("people", rows.stream().map(Row::person).toArray(UUID[]::new))
                .param("nos", rows.stream().map(r -> r.row().no()).toArray(Integer[]::new))
                .param("owns", longs(rows, r -> r.row().own().rupiah()))
                .param("covereds", longs(rows, r -> r.row().covered().rupiah()))
                .update();
        mustBe(rows.size(), changed);
    }

    void saveClaims(LoanId loan, List<Claim> claims) {
        if (claims.isEmpty()) return;
        db.sql("""
                        insert into financing_claim (loan_id, event, creditor_id, debtor_id, arose_on, amount_rupiah,
                            repaid_rupiah, forgiven_rupiah, shared_rupiah, from_cover)
                        select :loan, c.* from unnest(:events::int[], :creditors::uuid[], :debtors::uuid[],
                            :dates::date[], :amounts::bigint[], :repaids::bigint[], :forgivens::bigint[],
                            :shareds::bigint[], :covers::boolean[]) as c
                        on conflict (loan_id, event, creditor_id, debtor_id) do update set
                            repaid_rupiah = excluded.repaid_rupiah, forgiven_rupiah = excluded.forgiven_rupiah,
                            shared_rupiah = excluded.shared_rupiah
                        """)
                .param("loan", loan.value())
                .param("events", claims.stream().map(Claim::event).toArray(Integer[]::new))
                .param(
                        "creditors",
                        claims.stream().map(c -> c.creditor().value()).toArray(UUID[]::new))
                .param("debtors", claims.stream().map(c -> c.debtor().value()).toArray(UUID[]::new))
                .param("dates", claims.stream().map(c -> c.on().toString()).toArray(String[]::new))
                .param("amounts", longs(claims, c -> c.amount().rupiah()))
                .param("repaids", longs(claims, c -> c.repaid().rupiah()))
                .param("forgivens", longs(claims, c -> c.forgiven().rupiah()))
                .param("shareds", longs(claims, c -> c.shared().rupiah()))
                .param("covers", claims.stream().map(Claim::fromCover).toArray(Boolean[]::new))
                .update();
    }

    /// Every member's part of these loans, in the order of each group's list.
    Map<LoanId, List<MemberPart>> parts(Collection<LoanId> loans) {
        var rows = rows(loans);
        var parts = new LinkedHashMap<LoanId, List<MemberPart>>();
        db.sql("select * from financing_member_part where loan_id = any (:loans) order by loan_id, position")
                .param("loans", ids(loans))
                .query(row -> {
                    var loan = new LoanId(row.getObject("loan_id", UUID.class));
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    parts.computeIfAbsent(loan, _ -> new ArrayList<>())
                            .add(new MemberPart(
                                    person,
                                    Money.rupiah(row.getLong("part_rupiah")),
                                    rows.getOrDefault(new Key(loan, person), List.of()),
                                    Money.rupiah(row.getLong("advance_rupiah")),
                                    row.getBoolean("unable")));
                });
        return parts;
    }

    Map<LoanId, List<Claim>> claims(Collection<LoanId> loans) {
        var claims = new LinkedHashMap<LoanId, List<Claim>>();
        db.sql("""
                        select c.* from financing_claim c
                        join financing_member_part p on p.loan_id = c.loan_id and p.person_id = c.creditor_id
                        where c.loan_id = any (:loans) order by c.loan_id, c.event, p.position, c.debtor_id
                        """).param("loans", ids(loans)).query(row -> {
            claims.computeIfAbsent(new LoanId(row.getObject("loan_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Claim(
                            row.getInt("event"),
                            row.getObject("arose_on", LocalDate.class),
                            new PersonId(row.getObject("creditor_id", UUID.class)),
                            new PersonId(row.getObject("debtor_id", UUID.class)),
                            Money.rupiah(row.getLong("amount_rupiah")),
                            Money.rupiah(row.getLong("repaid_rupiah")),
                            Money.rupiah(row.getLong("forgiven_rupiah")),
                            Money.rupiah(row.getLong("shared_rupiah")),
                            row.getBoolean("from_cover")));
        });
        return claims;
    }

    private Map<Key, List<MemberInstalment>> rows(Collection<LoanId> loans) {
        var rows = new LinkedHashMap<Key, List<MemberInstalment>>();
        db.sql("select * from financing_instalment where loan_id = any (:loans) order by loan_id, person_id, no")
                .param("loans", ids(loans))
                .query(row -> {
                    var key = new Key(
                            new LoanId(row.getObject("loan_id", UUID.class)),
                            new PersonId(row.getObject("person_id", UUID.class)));
                    rows.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new MemberInstalment(
                                    row.getInt("no"),
                                    row.getObject("due_on", LocalDate.class),
                                    Money.rupiah(row.getLong("principal_rupiah")),
                                    Money.rupiah(row.getLong("interest_rupiah")),
                                    Money.rupiah(row.getLong("own_rupiah")),
                                    Money.rupiah(row.getLong("covered_rupiah"))));
                });
        return rows;
    }

    private record Key(LoanId loan, PersonId person) {}

    /// One instalment of one person.
    record Row(UUID person, MemberInstalment row) {

        static List<Row> of(List<MemberPart> parts) {
            var rows = new ArrayList<Row>();
            for (var part : parts) {
                for (var row : part.rows()) rows.add(new Row(part.person().value(), row));
            }
            return rows;
        }
    }

    private static UUID[] people(List<MemberPart> parts) {
        return parts.stream().map(p -> p.person().value()).toArray(UUID[]::new);
    }

    private static UUID[] ids(Collection<LoanId> loans) {
        return loans.stream().map(LoanId::value).toArray(UUID[]::new);
    }

    private static <T> Long[] longs(List<T> values, ToLongFunction<T> value) {
        return values.stream().map(value::applyAsLong).toArray(Long[]::new);
    }

    private static void mustBe(int expected, int changed) {
        if (changed != expected)
            throw new IllegalStateException("%d rows changed, not %d".formatted(changed, expected));
    }
}
