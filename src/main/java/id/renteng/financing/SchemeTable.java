package id.renteng.financing;

import id.renteng.banking.BankCode;
import id.renteng.financing.Pricing.Charges;
import id.renteng.financing.Pricing.Rounding;
import id.renteng.financing.Scheme.Limits;
import id.renteng.financing.cover.Cause;
import id.renteng.financing.cover.Consequence;
import id.renteng.financing.cover.CoverChoices;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Split;
import id.renteng.financing.schedule.DayCount;
import id.renteng.financing.schedule.DueOn;
import id.renteng.financing.schedule.Frequency;
import id.renteng.financing.schedule.HolidayRule;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Timing;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.readiness.CreditStatus;
import id.renteng.readiness.OwnRules;
import id.renteng.readiness.TaskCode;
import id.renteng.readiness.TrainingDemand;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// All SQL on the table `financing_scheme`.
@Repository
class SchemeTable {

    private final JdbcClient db;
    private final Map<SchemeId, Scheme> read = new ConcurrentHashMap<>();

    SchemeTable(JdbcClient db) {
        this.db = db;
    }

    /// The version under which something was agreed, read once: nothing of it ever changes but its last day, which is
    /// not to be asked here. So posting on a loan reads no scheme.
    Scheme lasting(SchemeId id) {
        return read.computeIfAbsent(
                id, missing -> all(List.of(missing)).values().iterator().next());
    }

    void insert(Scheme scheme) {
        var statement = db.sql("""
                        insert into financing_scheme (id, code, name, bank_code, valid_from, valid_until,
                            group_max_rupiah, member_min_rupiah, member_max_rupiah, member_share_max_bp, members_min,
                            members_max, yearly_rate_bp, method, tenors_months, margin_bp, fee_rupiah, fee_bp,
                            rounding_unit, rounding_mode, frequency, due_on, due_day, due_weekday,
                            first_due_after_days, day_count, grace_principal, grace_interest, holiday_rule, joint_leave,
                            cover_meeting_bp, cover_open_max, cover_degree_bp, late_money, cover_sources, cover_split,
                            cover_reserve_bp, cover_grace_days, cover_months_max, cover_cycle_max, late_money_declared,
                            consequence, exempt_causes, cash_unit_rupiah, penalty, penalty_yearly_bp,
                            penalty_grace_days, penalty_most_bp, ladder_first_rupiah, ladder_on_time_bp,
                            ladder_raise_bp, training_all, training_any, training_passes, training_hours,
                            training_lasts_days, own_tasks, own_stopping, own_think_days, own_visit_days,
                            own_eligibility_days, own_place_and_photo, cooling_off_hours, legal_basis)
                        values (:id, :code, :name, :bank, :from, :until,
                            :groupMax, :memberMin, :memberMax, :shareMax, :membersMin,
                            :membersMax, :rate, :method, :tenors, :margin, :fee, :feeShare,
                            :unit, :mode, :frequency, :dueOn, :dueDay, :dueWeekday,
                            :firstDueAfter, :dayCount, :gracePrincipal, :graceInterest, :holidayRule, :jointLeave,
                            :perMeeting, :openMax, :degree, :lateMoney, :sources, :split,
                            :ofReserve, :graceDays, :monthsMax, :cycleMax, :declared,
                            :consequence, :exempt, :cashUnit, :penalty, :penaltyRate,
                            :penaltyGrace, :penaltyMost, :ladderFirst, :ladderOnTime,
                            :ladderRaise, :trainingAll, :trainingAny, :trainingPasses, :trainingHours,
                            :trainingLasts, :ownTasks, :ownStopping, :thinkDays, :visitDays,
                            :eligibilityDays, :placeAndPhoto, :coolingOff, :legalBasis)
                        """)
                .param("id", scheme.id().value())
                .param("code", scheme.code())
                .param("name", scheme.name())
                .param("bank", scheme.bank().value())
                .param("from", scheme.validFrom())
                .param("until", scheme.validUntil())
                .param("coolingOff", scheme.coolingOffHours())
                .param("legalBasis", scheme.legalBasis());
        statement = rules(timing(pricing(limits(statement, scheme), scheme.pricing()), scheme), scheme.cover());
        own(training(penalty(statement, scheme.penalty()), scheme.training()), scheme.ownRules())
                .update();
    }

    void end(SchemeId id, LocalDate until) {
        db.sql("update financing_scheme set valid_until = :until where id = :id")
                .param("until", until)
                .param("id", id.value())
                .update();
    }

    Optional<Scheme> lockLast(String code) {
        return db.sql("""
                        select * from financing_scheme where code = :code order by valid_from desc limit 1 for update
                        """).param("code", code).query(SchemeTable::toScheme).optional();
    }

    Map<SchemeId, Scheme> all(Collection<SchemeId> ids) {
        return db
                .sql("select * from financing_scheme where id = any(:ids)")
                .param("ids", ids.stream().map(SchemeId::value).toArray(UUID[]::new))
                .query(SchemeTable::toScheme)
                .list()
                .stream()
                .collect(Collectors.toMap(Scheme::id, Function.identity()));
    }

    List<Scheme> on(LocalDate day) {
        return db.sql("""
                        select * from financing_scheme
                        where valid_from <= :day and (valid_until is null or valid_until > :day)
                        order by name, code
                        limit 100
                        """).param("day", day).query(SchemeTable::toScheme).list();
    }

    /// Every version, newest first within a scheme.
    List<Scheme> versions() {
        return db.sql("select * from financing_scheme order by name, code, valid_from desc limit 500")
                .query(SchemeTable::toScheme)
                .list();
    }

    private static StatementSpec limits(StatementSpec sql, Scheme scheme) {
        var limits = scheme.limits();
        var ladder = scheme.ladder();
        return sql.param("groupMax", limits.groupMax().rupiah())
                .param("memberMin", limits.memberMin().rupiah())
                .param("memberMax", limits.memberMax().rupiah())
                .param("shareMax", limits.memberShareMax().value())
                .param("membersMin", limits.membersMin())
                .param("membersMax", limits.membersMax())
                .param("ladderFirst", ladder.first().rupiah())
                .param("ladderOnTime", ladder.onTime().value())
                .param("ladderRaise", ladder.raise().value());
    }

    private static StatementSpec training(StatementSpec sql, TrainingDemand asked) {
        return sql.param("trainingAll", asked.all().toArray(String[]::new))
                .param("trainingAny", asked.any().toArray(String[]::new))
                .param("trainingPasses", asked.anyPasses())
                .param("trainingHours", asked.hours())
                .param("trainingLasts", asked.lastsDays());
    }

    private static StatementSpec own(StatementSpec sql, @Nullable OwnRules own) {
        return sql.param("ownTasks", own == null ? null : names(own.asked()))
                .param("ownStopping", own == null ? null : names(own.stopping()))
                .param("thinkDays", own == null ? 0 : own.thinkDays())
                .param("visitDays", own == null ? 0 : own.visitDays())
                .param("eligibilityDays", own == null ? 0 : own.eligibilityDays())
                .param("placeAndPhoto", own != null && own.placeAndPhoto());
    }

    private static @Nullable OwnRules toOwnRules(ResultSet row) throws SQLException {
        if (row.getArray("own_tasks") == null) return null;
        return new OwnRules(
                texts(row, "own_tasks").map(TaskCode::valueOf).collect(Collectors.toSet()),
                texts(row, "own_stopping").map(CreditStatus::valueOf).collect(Collectors.toSet()),
                row.getInt("own_think_days"),
                row.getInt("own_visit_days"),
                row.getInt("own_eligibility_days"),
                row.getBoolean("own_place_and_photo"));
    }

    private static StatementSpec pricing(StatementSpec sql, Pricing pricing) {
        return sql.param("rate", pricing.yearlyRate().value())
                .param("method", pricing.method().name())
                .param("tenors", pricing.tenorsMonths().toArray(Integer[]::new))
                .param("margin", pricing.charges().margin().value())
                .param("fee", pricing.charges().fee().rupiah())
                .param("feeShare", pricing.charges().feeShare().value())
                .param("unit", pricing.rounding().unit())
                .param("mode", pricing.rounding().mode().name());
    }

    private static StatementSpec timing(StatementSpec sql, Scheme scheme) {
        var timing = scheme.pricing().timing();
        var due = DueColumns.of(timing.dueOn());
        return sql.param("frequency", timing.frequency().name())
                .param("dueOn", due.kind())
                .param("dueDay", due.day())
                .param("dueWeekday", due.weekday().name())
                .param("firstDueAfter", timing.firstDueAfterDays())
                .param("dayCount", timing.dayCount().code())
                .param("gracePrincipal", timing.gracePrincipal())
                .param("graceInterest", timing.graceInterest())
                .param("holidayRule", timing.holidayRule().name())
                .param("jointLeave", timing.jointLeave());
    }

    private record DueColumns(String kind, int day, DayOfWeek weekday) {

        static DueColumns of(DueOn dueOn) {
            return switch (dueOn) {
                case DueOn.PayOutDay() -> new DueColumns("PAY_OUT", 0, DayOfWeek.MONDAY);
                case DueOn.DayOfMonth(var day) -> new DueColumns("DAY", day, DayOfWeek.MONDAY);
                case DueOn.Weekday(var week, var weekday) -> new DueColumns("WEEKDAY", week, weekday);
            };
        }

        DueOn toDueOn() {
            return switch (kind) {
                case "PAY_OUT" -> new DueOn.PayOutDay();
                case "DAY" -> new DueOn.DayOfMonth(day);
                case "WEEKDAY" -> new DueOn.Weekday(day, weekday);
                default -> throw new IllegalStateException("due on " + kind);
            };
        }
    }

    private static StatementSpec rules(StatementSpec sql, CoverRules rules) {
        var choices = rules.choices();
        var lateMoney = rules.membersFirst() ? LateMoney.MEMBERS_FIRST : LateMoney.BANK_FIRST;
        return sql.param("perMeeting", rules.perMeeting().value())
                .param("openMax", rules.instalmentsOpen())
                .param("degree", rules.degree().value())
                .param("lateMoney", lateMoney.name())
                .param("sources", names(choices.sources()))
                .param("split", choices.split().name())
                .param("ofReserve", choices.ofShortfallReserve().value())
                .param("graceDays", choices.graceDays())
                .param("monthsMax", choices.monthsMax())
                .param("cycleMax", choices.instalmentsInCycle())
                .param("declared", choices.declared())
                .param("consequence", choices.consequence().name())
                .param("exempt", names(choices.exempt()))
                .param("cashUnit", choices.cashUnit());
    }

    private static StatementSpec penalty(StatementSpec sql, Penalty penalty) {
        return switch (penalty) {
            case Penalty.None() -> penalty(sql, "NONE", 0, 0, 0);
            case Penalty.Charged(var receiver, var rate, var graceDays, var most) ->
                penalty(sql, receiver.name(), rate.value(), graceDays, most.value());
        };
    }

    private static StatementSpec penalty(StatementSpec sql, String receiver, int rate, int graceDays, int most) {
        return sql.param("penalty", receiver)
                .param("penaltyRate", rate)
                .param("penaltyGrace", graceDays)
                .param("penaltyMost", most);
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Scheme toScheme(ResultSet row, int rowNumber) throws SQLException {
        return new Scheme(
                new SchemeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                new BankCode(row.getString("bank_code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                toLimits(row),
                toPricing(row),
                toRules(row),
                toPenalty(row),
                new Ladder(
                        Money.rupiah(row.getLong("ladder_first_rupiah")),
                        basisPoints(row, "ladder_on_time_bp"),
                        basisPoints(row, "ladder_raise_bp")),
                new TrainingDemand(
                        texts(row, "training_all").collect(Collectors.toSet()),
                        texts(row, "training_any").collect(Collectors.toSet()),
                        row.getInt("training_passes"),
                        row.getInt("training_hours"),
                        row.getObject("training_lasts_days", Integer.class)),
                toOwnRules(row),
                row.getInt("cooling_off_hours"),
                row.getString("legal_basis"));
    }

    private static Limits toLimits(ResultSet row) throws SQLException {
        return new Limits(
                Money.rupiah(row.getLong("group_max_rupiah")),
                Money.rupiah(row.getLong("member_min_rupiah")),
                Money.rupiah(row.getLong("member_max_rupiah")),
                basisPoints(row, "member_share_max_bp"),
                row.getInt("members_min"),
                row.getInt("members_max"));
    }

    private static Pricing toPricing(ResultSet row) throws SQLException {
        return new Pricing(
                basisPoints(row, "yearly_rate_bp"),
                Method.valueOf(row.getString("method")),
                Arrays.asList((Integer[]) row.getArray("tenors_months").getArray()),
                new Charges(
                        basisPoints(row, "margin_bp"),
                        Money.rupiah(row.getLong("fee_rupiah")),
                        basisPoints(row, "fee_bp")),
                toTiming(row),
                new Rounding(row.getInt("rounding_unit"), RoundingMode.valueOf(row.getString("rounding_mode"))));
    }

    private static Timing toTiming(ResultSet row) throws SQLException {
        var due = new DueColumns(
                row.getString("due_on"), row.getInt("due_day"), DayOfWeek.valueOf(row.getString("due_weekday")));
        return new Timing(
                Frequency.valueOf(row.getString("frequency")),
                due.toDueOn(),
                row.getInt("first_due_after_days"),
                DayCount.of(row.getString("day_count")),
                row.getInt("grace_principal"),
                row.getInt("grace_interest"),
                HolidayRule.valueOf(row.getString("holiday_rule")),
                row.getBoolean("joint_leave"));
    }

    private static CoverRules toRules(ResultSet row) throws SQLException {
        return new CoverRules(
                basisPoints(row, "cover_meeting_bp"),
                row.getInt("cover_open_max"),
                basisPoints(row, "cover_degree_bp"),
                LateMoney.valueOf(row.getString("late_money")) == LateMoney.MEMBERS_FIRST,
                new CoverChoices(
                        texts(row, "cover_sources").map(Source::valueOf).toList(),
                        Split.valueOf(row.getString("cover_split")),
                        basisPoints(row, "cover_reserve_bp"),
                        row.getInt("cover_grace_days"),
                        row.getInt("cover_months_max"),
                        row.getInt("cover_cycle_max"),
                        row.getBoolean("late_money_declared"),
                        Consequence.valueOf(row.getString("consequence")),
                        Set.copyOf(
                                texts(row, "exempt_causes").map(Cause::valueOf).toList()),
                        row.getInt("cash_unit_rupiah")));
    }

    private static Penalty toPenalty(ResultSet row) throws SQLException {
        var receiver = row.getString("penalty");
        return receiver.equals("NONE")
                ? new Penalty.None()
                : new Penalty.Charged(
                        Penalty.Receiver.valueOf(receiver),
                        basisPoints(row, "penalty_yearly_bp"),
                        row.getInt("penalty_grace_days"),
                        basisPoints(row, "penalty_most_bp"));
    }

    private static BasisPoints basisPoints(ResultSet row, String column) throws SQLException {
        return new BasisPoints(row.getInt(column));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
