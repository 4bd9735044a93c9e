package id.renteng.financing;

import id.renteng.financing.ageing.UnpaidSince;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Terms;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_loan`.
@Repository
class LoanTable {

    private final JdbcClient db;

    LoanTable(JdbcClient db) {
        this.db = db;
    }

    void insert(NewLoan loan, LocalDate lastDueOn) {
        var terms = loan.terms();
        db.sql("""
                        insert into financing_loan (id, group_id, bank_code, lender_type, principal_rupiah,
                            yearly_rate_bp, method, installments, frequency, day_count, rounding_unit, grace_principal,
                            grace_interest, paid_out_on, first_due_on, cover_meeting_bp, cover_open_max,
                            cover_degree_bp, members_first, status, last_posted_on, last_due_on)
                        values (:id, :group, :bank, :lender, :principal, :rate, :method, :installments, :frequency,
                            :dayCount, :unit, :gracePrincipal, :graceInterest, :paidOutOn, :firstDueOn, :perMeeting,
                            :openMax, :degree, :membersFirst, 'ACTIVE', :paidOutOn, :lastDueOn)
                        """)
                .param("id", loan.id().value())
                .param("group", loan.group().value())
                .param("bank", loan.bank())
                .param("lender", loan.lender())
                .param("principal", terms.principal().rupiah())
                .param("rate", terms.annualRate().value())
                .param("method", terms.method().name())
                .param("installments", terms.installments())
                .param("frequency", terms.frequency().name())
                .param("dayCount", terms.dayCount().code())
                .param("unit", terms.roundingUnit())
                .param("gracePrincipal", terms.gracePrincipal())
                .param("graceInterest", terms.graceInterest())
                .param("paidOutOn", terms.disbursedOn())
                .param("firstDueOn", terms.firstDueOn())
                .param("lastDueOn", lastDueOn)
                .param("perMeeting", loan.rules().perMeeting().value())
                .param("openMax", loan.rules().instalmentsOpen())
                .param("degree", loan.rules().degree().value())
                .param("membersFirst", loan.rules().membersFirst())
                .update();
    }

    /// Locks the loan against every other change, and the day against being closed until this transaction ends;
    /// whoever reads the loan's parts does so afterwards.
    Optional<Loan> lock(LoanId id) {
        return db.sql("""
                        select *, pg_advisory_xact_lock_shared(hashtext('financing_day'), hashtext(current_schema()))
                        from financing_loan where id = :id for no key update
                        """).param("id", id.value()).query(LoanTable::toLoan).optional();
    }

    Optional<Loan> find(LoanId id) {
        return db.sql("select * from financing_loan where id = :id")
                .param("id", id.value())
                .query(LoanTable::toLoan)
                .optional();
    }

    List<Loan> ofGroup(LoanGroupId group) {
        return db.sql("select * from financing_loan where group_id = :group order by number desc")
                .param("group", group.value())
                .query(LoanTable::toLoan)
                .list();
    }

    List<Loan> ofPerson(PersonId person) {
        return db.sql("""
                        select l.* from financing_loan l join financing_member_part p on p.loan_id = l.id
                        where p.person_id = :person order by l.number desc limit 50
                        """)
                .param("person", person.value())
                .query(LoanTable::toLoan)
                .list();
    }

    /// @param bank   only of this bank; empty for all
    /// @param status only with this status; empty for all
    /// @param before only with a lower number
    List<Loan> list(String bank, String status, long before, int limit) {
        return db.sql("""
                        select * from financing_loan
                        where (:bank = '' or bank_code = :bank) and (:status = '' or status = :status)
                            and number < :before
                        order by number desc limit :limit
                        """)
                .param("bank", bank)
                .param("status", status)
                .param("before", before)
                .param("limit", limit)
                .query(LoanTable::toLoan)
                .list();
    }

    List<Loan> all(Collection<LoanId> ids) {
        return db.sql("select * from financing_loan where id = any (:ids)")
                .param("ids", ids.stream().map(LoanId::value).toArray(UUID[]::new))
                .query(LoanTable::toLoan)
                .list();
    }

    /// Waits while a close of day begins, and lets none begin until this transaction ends.
    void waitForClosing() {
        db.sql("select pg_advisory_xact_lock_shared(hashtext('financing_day'), hashtext(current_schema()))")
                .query((_, _) -> true)
                .single();
    }

    /// How a loan stands, as its last act left it.
    Standing.Total total(LoanId id) {
        return db.sql("select * from financing_loan where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Standing.Total(
                        new UnpaidSince(
                                Optional.ofNullable(row.getObject("bank_since", LocalDate.class)),
                                Optional.ofNullable(row.getObject("own_since", LocalDate.class))),
                        Money.rupiah(row.getLong("outstanding_rupiah")),
                        Money.rupiah(row.getLong("owed_rupiah")),
                        Money.rupiah(row.getLong("paid_rupiah")),
                        Money.rupiah(row.getLong("covered_rupiah"))))
                .single();
    }

    /// The bank has everything; a loan that was written off stays marked as such.
    void settle(LoanId id, LocalDate on) {
        mustBeOne(id, db.sql("""
                        update financing_loan set settled_on = :on,
                            status = case status when 'ACTIVE' then 'SETTLED' else status end
                        where id = :id and settled_on is null
                        """).param("id", id.value()).param("on", on).update());
    }

    void writeOff(LoanId id, LocalDate on) {
        mustBeOne(id, db.sql("""
                        update financing_loan set status = 'WRITTEN_OFF', written_off_on = :on
                        where id = :id and status = 'ACTIVE'
                        """).param("id", id.value()).param("on", on).update());
    }

    void restructured(LoanId id, LocalDate on, LocalDate lastDueOn) {
        mustBeOne(
                id,
                db.sql("""
                        update financing_loan set restructured_on = :on, last_due_on = :last
                        where id = :id and status = 'ACTIVE'
                        """)
                        .param("id", id.value())
                        .param("on", on)
                        .param("last", lastDueOn)
                        .update());
    }

    private static void mustBeOne(LoanId id, int changed) {
        if (changed != 1) throw new IllegalStateException("loan %s: %d rows changed".formatted(id, changed));
    }

    private static Loan toLoan(ResultSet row, int rowNumber) throws SQLException {
        return new Loan(
                new LoanId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new LoanGroupId(row.getObject("group_id", UUID.class)),
                row.getString("bank_code"),
                row.getString("lender_type"),
                toTerms(row),
                new CoverRules(
                        new BasisPoints(row.getInt("cover_meeting_bp")),
                        row.getInt("cover_open_max"),
                        new BasisPoints(row.getInt("cover_degree_bp")),
                        row.getBoolean("members_first")),
                row.getObject("last_posted_on", LocalDate.class),
                row.getInt("receipts"),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("written_off_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("restructured_on", LocalDate.class)));
    }

    private static Terms toTerms(ResultSet row) throws SQLException {
        return new Terms(
                Money.rupiah(row.getLong("principal_rupiah")),
                new BasisPoints(row.getInt("yearly_rate_bp")),
                Method.valueOf(row.getString("method")),
                row.getInt("installments"),
                Frequency.valueOf(row.getString("frequency")),
                row.getObject("paid_out_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                DayCount.of(row.getString("day_count")),
                row.getInt("rounding_unit"),
                row.getInt("grace_principal"),
                row.getInt("grace_interest"));
    }
}
