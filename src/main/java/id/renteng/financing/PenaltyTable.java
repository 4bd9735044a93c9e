package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the table `financing_penalty`, which [DayTable] writes, and what was paid or let go of it.
@Repository
class PenaltyTable {

    private final JdbcClient db;

    PenaltyTable(JdbcClient db) {
        this.db = db;
    }

    /// An instalment of a member.
    record Key(PersonId person, LocalDate dueOn) {}

    /// What was charged for a day to the loans of a chunk.
    List<LateCharge> of(DayTable.Chunk chunk) {
        var members = new LinkedHashMap<LoanId, Map<PersonId, Money>>();
        var receivers = new HashMap<LoanId, Penalty.Receiver>();
        db.sql("""
                        select p.loan_id, s.penalty, p.person_id, sum(p.amount_rupiah) as amount
                        from financing_penalty p
                        join financing_loan l on l.id = p.loan_id and l.number > :after and l.number <= :until
                        join financing_scheme s on s.id = l.scheme_id
                        where p.day = :day group by p.loan_id, s.penalty, p.person_id order by p.loan_id, p.person_id
                        """)
                .param("day", chunk.day())
                .param("after", chunk.after())
                .param("until", chunk.until())
                .query(row -> {
                    var loan = new LoanId(row.getObject("loan_id", UUID.class));
                    receivers.put(loan, Penalty.Receiver.valueOf(row.getString("penalty")));
                    members.computeIfAbsent(loan, _ -> new LinkedHashMap<>())
                            .put(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    Money.rupiah(row.getLong("amount")));
                });
        return members.entrySet().stream()
                .map(loan -> new LateCharge(
                        loan.getKey(),
                        chunk.day(),
                        receivers.getOrDefault(loan.getKey(), Penalty.Receiver.SOCIAL_FUND),
                        loan.getValue()))
                .toList();
    }

    /// What was charged on each instalment of a loan for one day.
    Map<Key, Money> on(LoanId loan, LocalDate day) {
        return charged(loan, day, day);
    }

    /// What was charged on each instalment of a loan until the day before.
    Map<Key, Money> before(LoanId loan, LocalDate day) {
        return charged(loan, LocalDate.EPOCH, day.minusDays(1));
    }

    private Map<Key, Money> charged(LoanId loan, LocalDate from, LocalDate until) {
        var charged = new HashMap<Key, Money>();
        db.sql("""
                        select person_id, due_on, sum(amount_rupiah) as amount from financing_penalty
                        where loan_id = :loan and day between :from and :until group by person_id, due_on
                        """)
                .param("loan", loan.value())
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    charged.put(
                            new Key(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    row.getObject("due_on", LocalDate.class)),
                            Money.rupiah(row.getLong("amount")));
                });
        return charged;
    }

    /// What each member of a loan was charged and has not paid; who owes nothing is left out.
    Map<PersonId, PenaltyOwed> owed(LoanId loan) {
        var owed = new LinkedHashMap<PersonId, PenaltyOwed>();
        db.sql("""
                        select c.person_id, max(c.until) - coalesce(max(s.amount_rupiah), 0) as owed,
                            min(c.day) filter (where c.until > coalesce(s.amount_rupiah, 0)) as since
                        from (select person_id, day, sum(sum(amount_rupiah)) over (partition by person_id order by day) as until
                              from financing_penalty where loan_id = :loan group by person_id, day) c
                        left join financing_penalty_settled s on s.loan_id = :loan and s.person_id = c.person_id
                        group by c.person_id having max(c.until) > coalesce(max(s.amount_rupiah), 0) order by c.person_id
                        """).param("loan", loan.value()).query(row -> {
            owed.put(
                    new PersonId(row.getObject("person_id", UUID.class)),
                    new PenaltyOwed(Money.rupiah(row.getLong("owed")), row.getObject("since", LocalDate.class)));
        });
        return owed;
    }

    void insertReason(ActId waiver, String reason) {
        db.sql("insert into financing_penalty_waiver (act_id, reason) values (:act, :reason)")
                .param("act", waiver.value())
                .param("reason", reason)
                .update();
    }

    /// What was charged to each of these loans and is not paid; who was charged nothing is left out.
    Map<LoanId, Money> totals(Collection<LoanId> loans) {
        var totals = new HashMap<LoanId, Money>();
        db.sql("""
                        select loan_id, sum(amount_rupiah) as amount from (
                            select loan_id, amount_rupiah from financing_penalty where loan_id = any (:loans)
                            union all
                            select loan_id, -amount_rupiah from financing_penalty_settled where loan_id = any (:loans)
                        ) penalty group by loan_id
                        """)
                .param("loans", loans.stream().map(LoanId::value).toArray(UUID[]::new))
                .query(row -> {
                    totals.put(new LoanId(row.getObject("loan_id", UUID.class)), Money.rupiah(row.getLong("amount")));
                });
        return totals;
    }
}
