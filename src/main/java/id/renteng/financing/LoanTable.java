package id.renteng.financing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.renteng.financing.ageing.DaysPastDue;
import id.renteng.financing.ageing.UnpaidSince;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.schedule.Terms;
import id.renteng.groups.ListedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.BusinessDays;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_loan`.
@Repository
class LoanTable {

    private final JdbcClient db;
    private final SchemeTable schemes;

    /// By the array of holidays as it is written. Most loans run through the same ones, and reading a date of an array
    /// anew for each of them took a twentieth of what a posting costs the program.
    private final Cache<String, BusinessDays> calendars =
            Caffeine.newBuilder().maximumSize(1_000).build();

    LoanTable(JdbcClient db, SchemeTable schemes) {
        this.db = db;
        this.schemes = schemes;
    }

    void insert(NewLoan loan, LocalDate lastDueOn) {
        var terms = loan.terms();
        db.sql("""
                        insert into financing_loan (id, group_id, bank_code, lender_type, scheme_id, principal_rupiah,
                            installments, paid_out_on, first_due_on, holidays, status, last_posted_on, last_due_on,
                            house_cover_bp, house_reserve_bp)
                        values (:id, :group, :bank, :lender, :scheme, :principal, :installments, :paidOutOn, :firstDueOn,
                            cast(:holidays as date[]), 'ACTIVE', :paidOutOn, :lastDueOn, :houseCover, :houseReserve)
                        """)
                .param("id", loan.id().value())
                .param("group", loan.group().value())
                .param("bank", loan.bank())
                .param("lender", loan.lender())
                .param("principal", terms.principal().rupiah())
                .param("scheme", loan.scheme().id().value())
                .param("installments", terms.installments())
                .param("paidOutOn", terms.disbursedOn())
                .param("firstDueOn", terms.firstDueOn())
                .param("holidays", holidays(terms, lastDueOn))
                .param("lastDueOn", lastDueOn)
                .param("houseCover", loan.house().coverCap().value())
                .param("houseReserve", loan.house().reserve().value())
                .update();
    }

    /// A loan that is locked.
    ///
    /// @param used what the key of the intention was used for before, if it was
    record Locked(Loan loan, Optional<Change.Used> used) {}

    /// Locks the loan against every other change, and the day against being closed until this transaction ends;
    /// whoever reads the loan's parts does so afterwards. So is the key looked up, by a function that sees what was
    /// committed while this waited for the lock: of two arrivals of one intention the second finds what the
    /// first made.
    ///
    /// Until this transaction ends the server keeps the plans of its statements: all of them look for one loan by
    /// its key. Left to itself it plans the long one that writes an act anew for every other act, as its plan
    /// for any number of rows seems dearer than that for one.
    Optional<Locked> lock(LoanId id, IdempotencyKey key) {
        return db.sql("""
                        with locked as materialized (
                            select *, pg_advisory_xact_lock_shared(hashtext('financing_day'), hashtext(current_schema())),
                                set_config('plan_cache_mode', 'force_generic_plan', true)
                            from financing_loan where id = :id for no key update
                        )
                        select locked.*, used.payload, used.made_id
                        from locked left join lateral financing_key_used(:key) used on true
                        """)
                .param("id", id.value())
                .param("key", key.value())
                .query((row, number) -> new Locking(toUnpriced(row, number), used(row)))
                .optional()
                .map(read -> new Locked(priced(read.loan()), read.used()));
    }

    private record Locking(Unpriced loan, Optional<Change.Used> used) {}

    private static Optional<Change.Used> used(ResultSet row) throws SQLException {
        var payload = row.getString("payload");
        return payload == null
                ? Optional.empty()
                : Optional.of(new Change.Used(payload, row.getObject("made_id", UUID.class)));
    }

    /// The same where no key is asked.
    Optional<Loan> lock(LoanId id) {
        return db.sql("""
                        select *, pg_advisory_xact_lock_shared(hashtext('financing_day'), hashtext(current_schema()))
                        from financing_loan where id = :id for no key update
                        """)
                .param("id", id.value())
                .query(this::toUnpriced)
                .optional()
                .map(this::priced);
    }

    Optional<Loan> find(LoanId id) {
        return db.sql("select * from financing_loan where id = :id")
                .param("id", id.value())
                .query(this::toUnpriced)
                .optional()
                .map(this::priced);
    }

    List<Loan> ofGroup(LoanGroupId group) {
        return priced(db.sql("select * from financing_loan where group_id = :group order by number desc")
                .param("group", group.value())
                .query(this::toUnpriced)
                .list());
    }

    List<Loan> ofPerson(PersonId person) {
        return priced(db.sql("""
                        select l.* from financing_loan l join financing_member_part p on p.loan_id = l.id
                        where p.person_id = :person order by l.number desc limit 50
                        """)
                .param("person", person.value())
                .query(this::toUnpriced)
                .list());
    }

    /// @param bank   only of this bank; empty for all
    /// @param status only with this status; empty for all
    /// @param before only with a lower number
    List<Loan> list(String bank, String status, long before, int limit) {
        return list(bank, ListedGroups.EVERYWHERE, status, before, limit);
    }

    /// @param part only of these groups
    List<Loan> list(String bank, ListedGroups part, String status, long before, int limit) {
        return priced(db.sql("""
                        select * from financing_loan
                        where (:bank = '' or bank_code = :bank) and (:status = '' or status = :status)
                            and number < :before and (:everywhere or group_id = any(:groups))
                        order by number desc limit :limit
                        """)
                .param("everywhere", part.everywhere())
                .param("groups", part.ids())
                .param("bank", bank)
                .param("status", status)
                .param("before", before)
                .param("limit", limit)
                .query(this::toUnpriced)
                .list());
    }

    List<Loan> all(Collection<LoanId> ids) {
        return priced(db.sql("select * from financing_loan where id = any (:ids)")
                .param("ids", ids.stream().map(LoanId::value).toArray(UUID[]::new))
                .query(this::toUnpriced)
                .list());
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
                                Optional.ofNullable(row.getObject("own_since", LocalDate.class)),
                                Optional.empty()),
                        stopped(row),
                        Money.rupiah(row.getLong("outstanding_rupiah")),
                        Money.rupiah(row.getLong("owed_rupiah")),
                        Money.rupiah(row.getLong("paid_rupiah")),
                        Money.rupiah(row.getLong("covered_rupiah"))))
                .single();
    }

    private static Optional<DaysPastDue> stopped(ResultSet row) throws SQLException {
        var bank = row.getObject("stopped_bank_days", Integer.class);
        return bank == null ? Optional.empty() : Optional.of(new DaysPastDue(bank, row.getInt("stopped_own_days")));
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

    /// Of each of these groups whose loan runs, its scheme; of the later loan where two run.
    Map<LoanGroupId, SchemeId> schemesOfRunning(Collection<LoanGroupId> groups) {
        return db
                .sql("""
                        select distinct on (group_id) group_id, scheme_id from financing_loan
                        where group_id = any(:groups) and status = 'ACTIVE' order by group_id, number desc
                        """)
                .param("groups", groups.stream().map(LoanGroupId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new LoanGroupId(row.getObject("group_id", UUID.class)),
                        new SchemeId(row.getObject("scheme_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void mustBeOne(LoanId id, int changed) {
        if (changed != 1) throw new IllegalStateException("loan %s: %d rows changed".formatted(id, changed));
    }

    /// A row whose scheme is still to be looked up: read while the rows are, it would take a second connection where no
    /// transaction runs, and readers who each hold one wait for each other.
    ///
    /// @param loan the row under its scheme
    private record Unpriced(SchemeId scheme, Function<Scheme, Loan> loan) {}

    private Loan priced(Unpriced read) {
        return read.loan().apply(schemes.lasting(read.scheme()));
    }

    private List<Loan> priced(List<Unpriced> read) {
        return read.stream().map(this::priced).toList();
    }

    private Unpriced toUnpriced(ResultSet row, int rowNumber) throws SQLException {
        var id = new LoanId(row.getObject("id", UUID.class));
        var number = row.getLong("number");
        var group = new LoanGroupId(row.getObject("group_id", UUID.class));
        var bank = row.getString("bank_code");
        var lender = row.getString("lender_type");
        var principal = Money.rupiah(row.getLong("principal_rupiah"));
        var installments = row.getInt("installments");
        var paidOutOn = row.getObject("paid_out_on", LocalDate.class);
        var firstDueOn = row.getObject("first_due_on", LocalDate.class);
        var days = calendars.get(row.getString("holidays"), LoanTable::calendar);
        var house = new HouseTerms(
                new BasisPoints(row.getInt("house_cover_bp")), new BasisPoints(row.getInt("house_reserve_bp")));
        var beside = new Loan.Beside(
                Map.of(
                        Purse.RESERVE, Money.rupiah(row.getLong("reserve_rupiah")),
                        Purse.GUARANTOR, Money.rupiah(row.getLong("guarantor_rupiah"))),
                row.getInt("claims"),
                row.getInt("exemptions"),
                house);
        var act = row.getLong("act_number");
        var lastPostedOn = row.getObject("last_posted_on", LocalDate.class);
        var receipts = row.getInt("receipts");
        var settledOn = Optional.ofNullable(row.getObject("settled_on", LocalDate.class));
        var writtenOffOn = Optional.ofNullable(row.getObject("written_off_on", LocalDate.class));
        var restructuredOn = Optional.ofNullable(row.getObject("restructured_on", LocalDate.class));
        return new Unpriced(
                new SchemeId(row.getObject("scheme_id", UUID.class)),
                scheme -> new Loan(
                        id,
                        number,
                        group,
                        bank,
                        lender,
                        scheme.id(),
                        scheme.pricing().terms(principal, installments, paidOutOn, firstDueOn, days),
                        house.within(scheme.cover()),
                        beside,
                        act,
                        lastPostedOn,
                        receipts,
                        settledOn,
                        writtenOffOn,
                        restructuredOn));
    }

    /// Those that can move a due date of the loan, as known when it is paid out.
    private static String[] holidays(Terms terms, LocalDate lastDueOn) {
        return terms.options().days().holidays(terms.disbursedOn(), lastDueOn.plusMonths(1)).stream()
                .sorted()
                .map(LocalDate::toString)
                .toArray(String[]::new);
    }

    /// @param array as the database writes it: `{2026-01-01,2026-02-17}`
    private static BusinessDays calendar(String array) {
        var days = array.substring(1, array.length() - 1);
        return BusinessDays.without(
                days.isEmpty()
                        ? List.of()
                        : Arrays.stream(days.split(",", -1))
                                .map(LocalDate::parse)
                                .toList());
    }
}
