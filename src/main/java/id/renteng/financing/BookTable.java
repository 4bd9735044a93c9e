package id.renteng.financing;

import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Exemption;
import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.financing.cover.Standing;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Money;
import id.renteng.kernel.Written;
import id.renteng.registry.KeptAboutHer.Chapter;
import id.renteng.registry.KeptAboutHer.Line;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `financing_member_part`, `financing_instalment` and `financing_claim`: the members' book of a
/// loan. It begins here and is read here; what acts change is written by [ChangeTable].
@Repository
class BookTable {

    private final JdbcClient db;

    BookTable(JdbcClient db) {
        this.db = db;
    }

    /// Every loan that these people ever had a part in, with that part, in the order of time.
    List<Line> everOf(Collection<PersonId> people) {
        return db.sql("""
                        select l.id, p.part_rupiah, l.paid_out_on, l.settled_on from financing_member_part p
                        join financing_loan l on l.id = p.loan_id
                        where p.person_id = any(:people::uuid[])
                        order by l.paid_out_on, l.number
                        """)
                .param(
                        "people",
                        people.stream().map(person -> person.value().toString()).toArray(String[]::new))
                .query((row, _) -> new Line(
                        Chapter.LOAN,
                        row.getObject("id", UUID.class),
                        Written.BAHASA.money(Money.rupiah(row.getLong("part_rupiah"))),
                        row.getObject("paid_out_on", LocalDate.class),
                        row.getObject("settled_on", LocalDate.class) == null ? "berjalan" : "lunas"))
                .list();
    }

    /// Who of these has a part in a loan that is not paid back.
    Set<PersonId> debtorsAmong(Collection<PersonId> people) {
        return Set.copyOf(db.sql("""
                        select distinct p.person_id from financing_member_part p
                        join financing_loan l on l.id = p.loan_id
                        where p.person_id = any(:people::uuid[]) and l.settled_on is null
                        """)
                .param(
                        "people",
                        people.stream().map(person -> person.value().toString()).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    void insertParts(LoanId loan, List<MemberPart> parts) {
        db.sql("""
                        insert into financing_member_part (loan_id, person_id, position, part_rupiah,
                            paid_out_rupiah, advance_rupiah, unable)
                        select :loan, p.person, p.position, p.part, p.part, 0, false
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
                        select :loan, r.*
                        from unnest(:people::uuid[], :nos::int[], :dues::date[], :principals::bigint[],
                            :interests::bigint[], :owns::bigint[], :covereds::bigint[]) as r
                        """)
                .param("loan", loan.value())
                .param("people", rows.stream().map(Row::person).toArray(UUID[]::new))
                .param("nos", rows.stream().map(r -> r.row().no()).toArray(Integer[]::new))
                .param(
                        "dues",
                        rows.stream().map(r -> r.row().dueOn().toString()).toArray(String[]::new))
                .param("principals", longs(rows, r -> r.row().principal().rupiah()))
                .param("interests", longs(rows, r -> r.row().interest().rupiah()))
                .param("owns", longs(rows, r -> r.row().own().rupiah()))
                .param("covereds", longs(rows, r -> r.row().covered().rupiah()))
                .update();
    }

    boolean hasPart(LoanId loan, PersonId person) {
        return db.sql("select exists (select from financing_member_part where loan_id = :loan and person_id = :person)")
                .param("loan", loan.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// What each member was paid out, in the order of the group's list; who took a place later was paid nothing.
    Map<PersonId, Money> paidOut(LoanId loan) {
        var parts = new LinkedHashMap<PersonId, Money>();
        db.sql("""
                        select person_id, paid_out_rupiah from financing_member_part
                        where loan_id = :loan and paid_out_rupiah > 0 order by position
                        """).param("loan", loan.value()).query(row -> {
            parts.put(
                    new PersonId(row.getObject("person_id", UUID.class)), Money.rupiah(row.getLong("paid_out_rupiah")));
        });
        return parts;
    }

    /// Gives a loan these members with these instalments, where a place changed hands. Who is in it no more has no
    /// claim
    /// on her.
    void seat(LoanId loan, List<MemberPart> members) {
        db.sql("delete from financing_instalment where loan_id = :loan")
                .param("loan", loan.value())
                .update();
        db.sql("delete from financing_member_part where loan_id = :loan and person_id <> all(:people::uuid[])")
                .param("loan", loan.value())
                .param("people", people(members))
                .update();
        db.sql("""
                        insert into financing_member_part (loan_id, person_id, position, part_rupiah,
                            paid_out_rupiah, advance_rupiah, unable)
                        select :loan, p.person, p.position, p.part, 0, 0, false
                        from unnest(:people::uuid[], :parts::bigint[]) with ordinality as p (person, part, position)
                        on conflict (loan_id, person_id) do update set
                            position = excluded.position, part_rupiah = excluded.part_rupiah
                        """)
                .param("loan", loan.value())
                .param("people", people(members))
                .param("parts", longs(members, part -> part.part().rupiah()))
                .update();
        insertRows(loan, members);
    }

    /// Keeps the instalments of a loan as they were, and makes room for others.
    void setInstalmentsAside(LoanId loan, Act.Restructured act) {
        db.sql("""
                        with former as (delete from financing_instalment where loan_id = :loan returning *)
                        insert into financing_former_instalment
                        select :decision, :on, loan_id, person_id, no, due_on, principal_rupiah, interest_rupiah,
                            own_rupiah, covered_rupiah
                        from former
                        """)
                .param("loan", loan.value())
                .param("decision", act.id())
                .param("on", act.on())
                .update();
    }

    /// The instalments a loan had before each restructuring, all members together, the oldest first.
    List<Plan.Former> formerPlans(LoanId loan) {
        var rows = new LinkedHashMap<LoanDecisionId, List<Plan.Row>>();
        var until = new LinkedHashMap<LoanDecisionId, LocalDate>();
        db.sql("""
                        select decision_id, until_on, due_on, sum(principal_rupiah) as principal,
                            sum(interest_rupiah) as interest, sum(own_rupiah + covered_rupiah) as paid
                        from financing_former_instalment where loan_id = :loan
                        group by decision_id, until_on, due_on order by until_on, decision_id, due_on
                        """).param("loan", loan.value()).query(row -> {
            var decision = new LoanDecisionId(row.getObject("decision_id", UUID.class));
            until.put(decision, row.getObject("until_on", LocalDate.class));
            rows.computeIfAbsent(decision, _ -> new ArrayList<>())
                    .add(new Plan.Row(
                            row.getObject("due_on", LocalDate.class),
                            Money.rupiah(row.getLong("principal")),
                            Money.rupiah(row.getLong("interest")),
                            Money.rupiah(row.getLong("paid"))));
        });
        return until.entrySet().stream()
                .map(entry -> new Plan.Former(
                        entry.getKey(), entry.getValue(), new Plan(rows.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }

    /// All claims of a loan, before they are written anew.
    void deleteClaims(LoanId loan) {
        db.sql("delete from financing_claim where loan_id = :loan")
                .param("loan", loan.value())
                .update();
    }

    /// Every member's part of these loans with its instalments, in the order of each group's list.
    Map<LoanId, Members> parts(Collection<LoanId> loans) {
        var rows = new LinkedHashMap<Key, List<MemberInstalment>>();
        var parts = new LinkedHashMap<Key, MemberPart>();
        var all = new LinkedHashMap<LoanId, Members>();
        of(loans, """
                select p.loan_id, p.person_id, p.part_rupiah, p.advance_rupiah, p.unable, p.savings_rupiah, p.standing,
                    p.standing_on, i.no, i.due_on, i.principal_rupiah, i.interest_rupiah, i.own_rupiah,
                    i.covered_rupiah
                from financing_member_part p
                left join financing_instalment i on i.loan_id = p.loan_id and i.person_id = p.person_id
                where p.loan_id %s order by p.loan_id, p.position, i.no
                """).query(row -> {
            var key = new Key(
                    new LoanId(row.getObject("loan_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)));
            var instalments = rows.computeIfAbsent(key, _ -> new ArrayList<>());
            if (row.getInt("no") > 0) instalments.add(toInstalment(row));
            if (parts.containsKey(key)) return;
            parts.put(key, toPart(key.person(), row));
            all.computeIfAbsent(key.loan(), _ -> Members.empty()).add(key.person(), row);
        });
        parts.forEach((key, part) -> Objects.requireNonNull(all.get(key.loan()))
                .parts()
                .add(new MemberPart(
                        part.person(), part.part(), rows.getOrDefault(key, List.of()), part.advance(), part.unable())));
        return all;
    }

    /// What is stored of the members of one loan: savings and standings only where they are not as at the pay-out.
    record Members(List<MemberPart> parts, Map<PersonId, Money> savings, Map<PersonId, Standing> standings) {

        static final Members NONE = new Members(List.of(), Map.of(), Map.of());

        private static Members empty() {
            return new Members(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        private void add(PersonId person, ResultSet row) throws SQLException {
            long saved = row.getLong("savings_rupiah");
            if (saved > 0) savings.put(person, Money.rupiah(saved));
            var since = row.getObject("standing_on", LocalDate.class);
            if (since != null) {
                standings.put(person, new Standing(Standing.Kind.valueOf(row.getString("standing")), since));
            }
        }
    }

    /// Causes for which nobody is called, in the order they were recorded.
    Map<LoanId, List<Exemption>> exemptions(Collection<LoanId> loans) {
        var exemptions = new LinkedHashMap<LoanId, List<Exemption>>();
        db.sql("""
                        select a.loan_id, a.person_id, a.value_on, coalesce(e.cause, 'DEATH') as cause, e.until_on
                        from financing_act a left join financing_exemption e on e.act_id = a.id
                        where a.loan_id = any (:loans) and a.kind in ('DIED', 'EXEMPTED') and financing_act_stands(a.id)
                        order by a.value_on, a.number
                        """).param("loans", ids(loans)).query(row -> {
            exemptions
                    .computeIfAbsent(new LoanId(row.getObject("loan_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Exemption(
                            Cause.valueOf(row.getString("cause")),
                            Optional.ofNullable(row.getObject("person_id", UUID.class))
                                    .map(PersonId::new),
                            row.getObject("value_on", LocalDate.class),
                            Optional.ofNullable(row.getObject("until_on", LocalDate.class))));
        });
        return exemptions;
    }

    /// For which cause an act exempts, and until when.
    void insertExemption(UUID act, Exemption exemption) {
        db.sql("insert into financing_exemption values (:act, :cause, :until)")
                .param("act", act)
                .param("cause", exemption.cause().name())
                .param("until", exemption.until().orElse(null), java.sql.Types.DATE)
                .update();
    }

    /// Why a member left by an act.
    void insertLeaving(UUID act, LeavingReason because) {
        db.sql("insert into financing_leaving (act_id, because) values (:act, :because)")
                .param("act", act)
                .param("because", because.name())
                .update();
    }

    private static MemberPart toPart(PersonId person, ResultSet row) throws SQLException {
        return new MemberPart(
                person,
                Money.rupiah(row.getLong("part_rupiah")),
                List.of(),
                Money.rupiah(row.getLong("advance_rupiah")),
                row.getBoolean("unable"));
    }

    private static MemberInstalment toInstalment(ResultSet row) throws SQLException {
        return new MemberInstalment(
                row.getInt("no"),
                row.getObject("due_on", LocalDate.class),
                Money.rupiah(row.getLong("principal_rupiah")),
                Money.rupiah(row.getLong("interest_rupiah")),
                Money.rupiah(row.getLong("own_rupiah")),
                Money.rupiah(row.getLong("covered_rupiah")));
    }

    Map<LoanId, List<Claim>> claims(Collection<LoanId> loans) {
        var claims = new LinkedHashMap<LoanId, List<Claim>>();
        of(loans, """
                select c.* from financing_claim c
                left join financing_member_part p on p.loan_id = c.loan_id and p.person_id = c.creditor_id
                where c.loan_id %s order by c.loan_id, c.event, p.position, c.debtor_id
                """).query(row -> {
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

    /// The server keeps its plan for one loan, as each posting reads it; for a list it would plan anew each time.
    private StatementSpec of(Collection<LoanId> loans, String sql) {
        return loans.size() == 1
                ? db.sql(sql.formatted("= :loan"))
                        .param("loan", loans.iterator().next().value())
                : db.sql(sql.formatted("= any (:loans)")).param("loans", ids(loans));
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
}
