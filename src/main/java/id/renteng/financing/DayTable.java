package id.renteng.financing;

import id.renteng.financing.ageing.QualityTables.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes the tables `financing_day`, `financing_loan_day`, `financing_member_day`, `financing_bank_day`,
/// `financing_scheme_day`, `financing_day_par`, `financing_penalty` and `financing_reminder`. A few statements however
/// many loans there are.
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

    /// Writes the day of every loan of a chunk, and of every late member; what the scheme charges on late money; and
    /// whom to remind the next morning.
    ///
    /// Most loans were last posted on or before this day: they are read as they are. The others are read as they
    /// stood after the last act that counts, from the standings of their members.
    void closeLoans(Chunk chunk, List<Limit> limits) {
        db.sql("""
                        with loan as (
                            select id, bank_code, scheme_id, lender_type, status, written_off_on, bank_since,
                                own_since, stopped_bank_days as stopped_bank, stopped_own_days as stopped_own,
                                outstanding_rupiah, owed_rupiah, paid_rupiah, covered_rupiah,
                                act_number <= :acts and last_posted_on <= :day as as_it_is,
                                case when restructured_on > :day then (select max(f.due_on)
                                    from financing_former_instalment f where f.loan_id = l.id and f.until_on =
                                        (select min(u.until_on) from financing_former_instalment u
                                            where u.loan_id = l.id and u.until_on > :day))
                                else last_due_on end as last_due_on
                            from financing_loan l
                            where number > :after and number <= :until and paid_out_on <= :day
                        ), state as materialized (
                            select id, bank_code, scheme_id, lender_type, last_due_on, bank_since, own_since,
                                stopped_bank, stopped_own, owed_rupiah, paid_rupiah, covered_rupiah
                            from loan where as_it_is and status = 'ACTIVE'
                            union all
                            select l.id, l.bank_code, l.scheme_id, l.lender_type, l.last_due_on, s.bank_since,
                                s.own_since, s.stopped_bank, s.stopped_own, s.owed, s.paid, s.covered
                            from loan l
                            cross join lateral (
                                select min(x.bank_since) filter (where x.until_on is null) as bank_since,
                                    min(x.own_since) filter (where x.until_on is null) as own_since,
                                    max(greatest(x.until_on - x.bank_since, 0)) filter (where x.until_on is not null
                                        and x.own_since is not null) as stopped_bank,
                                    max(greatest(x.until_on - x.own_since, 0)) filter (where x.until_on is not null
                                        and x.own_since is not null) as stopped_own,
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
                        ), late_standing as materialized (
                            select s.id, s.scheme_id, m.*, least(m.until_on, :day) as seen_on,
                                greatest(0, due.until - m.paid_rupiah - m.advance_rupiah) as late
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
                            where (s.own_since < :day or s.stopped_own is not null) and m.own_since < :day
                        ), late_member as (
                            insert into financing_member_day
                            select :day, id, person_id, greatest(seen_on - bank_since, 0), seen_on - own_since,
                                principal_rupiah, late
                            from late_standing where own_since < seen_on
                        ), late as (
                            select id as loan_id, sum(late) as late from late_standing group by id
                        ), penalty as (
                            insert into financing_penalty
                            select id, person_id, due_on, :day, charge
                            from (
                                select m.id, m.person_id, i.due_on, least(
                                    least(i.total, i.until - m.paid_rupiah - m.advance_rupiah)
                                        * c.penalty_yearly_bp / 3650000,
                                    i.total * c.penalty_most_bp / 10000 - charged.before) as charge
                                from late_standing m
                                join financing_scheme c on c.id = m.scheme_id and c.penalty <> 'NONE'
                                cross join lateral (
                                    select p.due_on, sum(p.principal_rupiah + p.interest_rupiah)::bigint as total,
                                        sum(sum(p.principal_rupiah + p.interest_rupiah)) over (order by p.due_on)::bigint
                                            as until
                                    from plan p
                                    where p.loan_id = m.id and p.person_id = m.person_id and p.due_on < :day
                                    group by p.due_on
                                ) i
                                cross join lateral (
                                    select coalesce(sum(amount_rupiah), 0)::bigint as before from financing_penalty x
                                    where x.loan_id = m.id and x.person_id = m.person_id and x.due_on = i.due_on
                                ) charged
                                where m.until_on is null and m.bank_since < :day
                                    and :day - i.due_on > c.penalty_grace_days
                            ) charges
                            where charge > 0
                        ), due as materialized (
                            select i.loan_id, i.due_on, sum(i.principal_rupiah + i.interest_rupiah) as due
                            from plan i
                            where i.due_on in (cast(:day as date), cast(:day as date) + 1, cast(:day as date) + 4)
                            group by i.loan_id, i.due_on
                        ), reminder as (
                            insert into financing_reminder
                            select s.id, d.due_on, r.kind, r.role, cast(:day as date) + 1
                            from due d
                            join state s on s.id = d.loan_id and s.bank_since <= d.due_on
                            join (values ('SOON', 4, 'CHAIR'), ('TODAY', 1, 'CHAIR'), ('LATE', 0, 'CHAIR'),
                                ('LATE', 0, 'OFFICER')) as r (kind, ahead, role)
                                on r.ahead = d.due_on - cast(:day as date)
                            on conflict do nothing
                        )
                        insert into financing_loan_day
                        select :day, s.id, s.bank_code, q.quality, greatest(:day - s.bank_since, s.stopped_bank, 0),
                            greatest(:day - s.own_since, s.stopped_own, 0), s.owed_rupiah, coalesce(d.due, 0), coalesce(l.late, 0),
                            s.paid_rupiah, s.covered_rupiah,
                            case when :day <= s.last_due_on and q.quality < 5 then s.owed_rupiah else 0 end,
                            s.scheme_id
                        from state s
                        left join late l on l.loan_id = s.id
                        left join due d on d.loan_id = s.id and d.due_on = :day
                        left join unnest(:lenders, :qualities, :leasts, :mosts) as q (lender, quality, least, most)
                            on q.lender = s.lender_type
                            and greatest(:day - s.bank_since, s.stopped_bank, 0) between q.least and q.most
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

    /// Adds up the loans of a day, by bank and by scheme, in one reading.
    void insertTotals(LocalDate day) {
        db.sql("""
                        with scheme as materialized (
                            select bank_code, scheme_id, count(*) as loans, sum(principal_rupiah) as principal,
                                sum(due_rupiah) as due, sum(late_rupiah) as late, sum(paid_rupiah) as paid,
                                sum(covered_rupiah) as covered, sum(subsidy_base_rupiah) as subsidy_base
                            from financing_loan_day where day = :day group by bank_code, scheme_id
                        ), of_scheme as (
                            insert into financing_scheme_day
                            select :day, bank_code, scheme_id, loans, subsidy_base from scheme
                        )
                        insert into financing_bank_day
                        select :day, bank_code, sum(loans), sum(principal), sum(due), sum(late), sum(paid), sum(covered),
                            sum(subsidy_base)
                        from scheme group by bank_code
                        """).param("day", day).update();
    }

    /// Members' days are joined to their loans by the loans' own key: of a day that was just written the server has no
    /// statistics yet, takes it for a handful of rows, and would look for each member through all loans of the day.
    void insertAtRisk(LocalDate day) {
        db.sql("""
                        with late as (
                            select bank_code, 'BANK' as seen, loan_id, bank_days as days, principal_rupiah
                            from financing_loan_day where day = :day and bank_days > 0
                            union all
                            select l.bank_code, 'OWN', m.loan_id, m.own_days, m.principal_rupiah
                            from financing_member_day m
                            join financing_loan l on l.id = m.loan_id
                            where m.day = :day
                        ), at_risk as (
                            select late.bank_code, late.seen, n.days, count(distinct late.loan_id) as loans,
                                sum(late.principal_rupiah) as principal
                            from late join (values (1), (7), (30), (90)) as n (days) on late.days > n.days
                            group by late.bank_code, late.seen, n.days
                        )
                        insert into financing_day_par
                        select :day, b.bank_code, v.seen, n.days, coalesce(r.loans, 0), coalesce(r.principal, 0)
                        from financing_bank_day b
                        cross join (values ('BANK'), ('OWN')) as v (seen)
                        cross join (values (1), (7), (30), (90)) as n (days)
                        left join at_risk r on r.bank_code = b.bank_code and r.seen = v.seen and r.days = n.days
                        where b.day = :day
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
}
