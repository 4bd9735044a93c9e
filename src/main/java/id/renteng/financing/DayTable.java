package id.renteng.financing;

import id.renteng.financing.ClosedDay.AtRisk;
import id.renteng.financing.ClosedDay.OfBank;
import id.renteng.financing.ClosedDay.View;
import id.renteng.financing.ageing.QualityTables.Limit;
import id.renteng.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the tables `financing_day`, `financing_loan_day`, `financing_member_day`, `financing_bank_day` and
/// `financing_day_par`. A few statements however many loans there are.
@Repository
class DayTable {

    private final JdbcClient db;

    DayTable(JdbcClient db) {
        this.db = db;
    }

    /// A day whose close has begun.
    ///
    /// @param actsUntil  the last act that is in its figures
    /// @param loansFrom  loans up to this number are done
    /// @param loansUntil the highest number there is
    record Open(LocalDate day, long actsUntil, long loansFrom, long loansUntil) {

        boolean isThrough() {
            return loansFrom >= loansUntil;
        }

        Chunk next(int loans) {
            return new Chunk(day, actsUntil, loansFrom, Math.min(loansUntil, loansFrom + loans));
        }
    }

    /// Loans with numbers above `after` up to `until`.
    record Chunk(LocalDate day, long actsUntil, long after, long until) {}

    /// The other side of the lock that every posting holds while it is under way.
    void holdPostings() {
        db.sql("select pg_advisory_xact_lock(hashtext('financing_day'), hashtext(current_schema()))")
                .query((_, _) -> true)
                .single();
    }

    void open(LocalDate day) {
        db.sql("""
                        insert into financing_day (day, acts_until, loans_until)
                        select :day, (select coalesce(max(number), 0) from financing_act),
                            (select coalesce(max(number), 0) from financing_loan)
                        on conflict (day) do nothing
                        """).param("day", day).update();
    }

    /// Empty if the day is closed.
    Optional<Open> lock(LocalDate day) {
        return db.sql("select * from financing_day where day = :day and closed_at is null for update")
                .param("day", day)
                .query((row, _) -> new Open(
                        row.getObject("day", LocalDate.class),
                        row.getLong("acts_until"),
                        row.getLong("loans_from"),
                        row.getLong("loans_until")))
                .optional();
    }

    /// Writes the day of every loan of a chunk, and of every late member.
    ///
    /// Most loans were last posted on or before this day: they are read as they are. The others are read as they
    /// stood after the last act that counts, from the standings of their members.
    void closeLoans(Chunk chunk, List<Limit> limits) {
        db.sql("""
                        with loan as (
                            select id, bank_code, lender_type, last_due_on, status, written_off_on, bank_since, own_since,
                                outstanding_rupiah, owed_rupiah, paid_rupiah, covered_rupiah,
                                act_number <= :acts and last_posted_on <= :day as as_it_is
                            from financing_loan
                            where number > :after and number <= :until and paid_out_on <= :day
                        ), state as materialized (
                            select id, bank_code, lender_type, last_due_on, bank_since, own_since, owed_rupiah,
                                paid_rupiah, covered_rupiah
                            from loan where as_it_is and status = 'ACTIVE'
                            union all
                            select l.id, l.bank_code, l.lender_type, l.last_due_on, s.bank_since, s.own_since, s.owed,
                                s.paid, s.covered
                            from loan l
                            cross join lateral (
                                select min(x.bank_since) as bank_since, min(x.own_since) as own_since,
                                    sum(x.outstanding_rupiah) as outstanding, sum(x.principal_rupiah) as owed,
                                    sum(x.paid_rupiah) as paid, sum(x.covered_rupiah) as covered
                                from (select distinct on (person_id) * from financing_standing
                                      where loan_id = l.id and act_number <= :acts and from_on <= :day
                                      order by person_id, act_number desc, from_on desc) x
                            ) s
                            where not l.as_it_is and s.outstanding > 0
                                and (l.written_off_on is null or l.written_off_on > :day)
                        ), plan as not materialized (
                            select i.loan_id, i.person_id, i.due_on, i.principal_rupiah, i.interest_rupiah
                            from financing_instalment i
                            where not exists (select from financing_former_instalment f
                                where f.loan_id = i.loan_id and f.until_on > :day)
                            union all
                            select f.loan_id, f.person_id, f.due_on, f.principal_rupiah, f.interest_rupiah
                            from financing_former_instalment f
                            where f.until_on = (select min(u.until_on) from financing_former_instalment u
                                where u.loan_id = f.loan_id and u.until_on > :day)
                        ), late_member as (
                            insert into financing_member_day
                            select :day, s.id, m.person_id, greatest(:day - m.bank_since, 0), :day - m.own_since,
                                m.principal_rupiah, greatest(0, due.until - m.paid_rupiah - m.advance_rupiah)
                            from state s
                            cross join lateral (
                                select distinct on (person_id) * from financing_standing
                                where loan_id = s.id and act_number <= :acts and from_on <= :day
                                order by person_id, act_number desc, from_on desc
                            ) m
                            cross join lateral (
                                select coalesce(sum(i.principal_rupiah + i.interest_rupiah), 0) as until
                                from plan i
                                where i.loan_id = s.id and i.person_id = m.person_id and i.due_on < :day
                            ) due
                            where s.own_since < :day and m.own_since < :day
                            returning loan_id, late_rupiah
                        ), late as (
                            select loan_id, sum(late_rupiah) as late from late_member group by loan_id
                        ), due as (
                            select i.loan_id, sum(i.principal_rupiah + i.interest_rupiah) as due
                            from plan i where i.due_on = :day group by i.loan_id
                        )
                        insert into financing_loan_day
                        select :day, s.id, s.bank_code, q.quality, greatest(:day - s.bank_since, 0),
                            greatest(:day - s.own_since, 0), s.owed_rupiah, coalesce(d.due, 0), coalesce(l.late, 0),
                            s.paid_rupiah, s.covered_rupiah,
                            case when :day <= s.last_due_on and q.quality < 5 then s.owed_rupiah else 0 end
                        from state s
                        left join late l on l.loan_id = s.id
                        left join due d on d.loan_id = s.id
                        left join unnest(:lenders, :qualities, :leasts, :mosts) as q (lender, quality, least, most)
                            on q.lender = s.lender_type
                            and coalesce(greatest(:day - s.bank_since, 0), 0) between q.least and q.most
                        """)
                .param("day", chunk.day())
                .param("acts", chunk.actsUntil())
                .param("after", chunk.after())
                .param("until", chunk.until())
                .param("lenders", limits.stream().map(Limit::lender).toArray(String[]::new))
                .param(
                        "qualities",
                        limits.stream().map(limit -> limit.quality().number()).toArray(Integer[]::new))
                .param("leasts", limits.stream().map(Limit::daysMin).toArray(Integer[]::new))
                .param("mosts", limits.stream().map(Limit::daysMax).toArray(Integer[]::new))
                .update();
    }

    void advance(Chunk chunk) {
        db.sql("update financing_day set loans_from = :until where day = :day")
                .param("until", chunk.until())
                .param("day", chunk.day())
                .update();
    }

    void insertBanks(LocalDate day) {
        db.sql("""
                        insert into financing_bank_day
                        select :day, bank_code, count(*), sum(principal_rupiah), sum(due_rupiah), sum(late_rupiah),
                            sum(paid_rupiah), sum(covered_rupiah), sum(subsidy_base_rupiah)
                        from financing_loan_day where day = :day group by bank_code
                        """).param("day", day).update();
    }

    void insertAtRisk(LocalDate day) {
        db.sql("""
                        with late as (
                            select bank_code, 'BANK' as seen, loan_id, bank_days as days, principal_rupiah
                            from financing_loan_day where day = :day and bank_days > 0
                            union all
                            select l.bank_code, 'OWN', m.loan_id, m.own_days, m.principal_rupiah
                            from financing_member_day m
                            join financing_loan_day l on l.day = m.day and l.loan_id = m.loan_id
                            where m.day = :day
                        )
                        insert into financing_day_par
                        select :day, b.bank_code, v.seen, n.days, count(distinct late.loan_id),
                            coalesce(sum(late.principal_rupiah), 0)
                        from financing_bank_day b
                        cross join (values ('BANK'), ('OWN')) as v (seen)
                        cross join (values (1), (7), (30), (90)) as n (days)
                        left join late on late.bank_code = b.bank_code and late.seen = v.seen and late.days > n.days
                        where b.day = :day
                        group by b.bank_code, v.seen, n.days
                        """).param("day", day).update();
    }

    void close(LocalDate day) {
        db.sql("update financing_day set closed_at = now() where day = :day")
                .param("day", day)
                .update();
    }

    Optional<LocalDate> first() {
        return db.sql("select min(day) from financing_day")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    Optional<LocalDate> lastClosed() {
        return db.sql("select max(day) from financing_day where closed_at is not null")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    ClosedDay figures(LocalDate day) {
        var atRisk = db
                .sql("""
                        select * from financing_day_par where day = :day order by bank_code, seen, later_than
                        """)
                .param("day", day)
                .query((row, _) -> Map.entry(row.getString("bank_code"), toAtRisk(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var banks = db.sql("select * from financing_bank_day where day = :day order by bank_code")
                .param("day", day)
                .query((row, _) -> toBank(row, atRisk.getOrDefault(row.getString("bank_code"), List.of())))
                .list();
        return new ClosedDay(day, banks);
    }

    private static AtRisk toAtRisk(ResultSet row) throws SQLException {
        return new AtRisk(
                View.valueOf(row.getString("seen")),
                row.getInt("later_than"),
                row.getLong("loans"),
                Money.rupiah(row.getLong("principal_rupiah")));
    }

    private static OfBank toBank(ResultSet row, List<AtRisk> atRisk) throws SQLException {
        return new OfBank(
                row.getString("bank_code"),
                row.getLong("loans"),
                Money.rupiah(row.getLong("principal_rupiah")),
                Money.rupiah(row.getLong("due_rupiah")),
                Money.rupiah(row.getLong("late_rupiah")),
                Money.rupiah(row.getLong("paid_rupiah")),
                Money.rupiah(row.getLong("covered_rupiah")),
                Money.rupiah(row.getLong("subsidy_base_rupiah")),
                atRisk);
    }
}
