package id.renteng.financing;

import static java.time.temporal.ChronoUnit.DAYS;

import id.renteng.financing.cover.MemberInstalment;
import id.renteng.financing.cover.MemberPart;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What a scheme charges one loan for one late day.
///
/// @param receiver who gets it
/// @param members  how much of it is each late member's, in the order of their ids
record LateCharge(LoanId loan, LocalDate day, Penalty.Receiver receiver, Map<PersonId, Money> members) {

    private static final int DAYS_OF_A_YEAR = 365;
    private static final long WHOLE = 10_000;

    LateCharge {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /// Names the charge of this loan and day, for ever.
    UUID id() {
        return UUID.nameUUIDFromBytes((loan.value() + " " + day).getBytes(StandardCharsets.UTF_8));
    }

    /// The charges of one member for one day, by due date. Rupiah are rounded down; all charges on an instalment
    /// together stay within the scheme's limit.
    ///
    /// @param before what was charged on each instalment until then
    static SortedMap<LocalDate, Money> of(
            MemberPart member, Penalty.Charged rule, LocalDate day, Map<LocalDate, Money> before) {
        var charges = new TreeMap<LocalDate, Money>();
        var advance = member.advance();
        for (var row : byDueDate(member.rows()).entrySet()) {
            var due = row.getKey();
            if (!due.isBefore(day)) break;
            var unpaid = left(row.getValue()).minus(advance).max(Money.ZERO);
            advance = advance.minus(left(row.getValue())).max(Money.ZERO);
            if (DAYS.between(due, day) <= rule.graceDays()) continue;
            var daily = unpaid.timesRatio(rule.yearlyRate().value(), WHOLE * DAYS_OF_A_YEAR, RoundingMode.DOWN);
            var most = total(row.getValue()).timesRatio(rule.most().value(), WHOLE, RoundingMode.DOWN);
            var charge = daily.min(most.minus(before.getOrDefault(due, Money.ZERO)));
            if (charge.isPositive()) charges.put(due, charge);
        }
        return charges;
    }

    private static SortedMap<LocalDate, List<MemberInstalment>> byDueDate(List<MemberInstalment> rows) {
        var byDueDate = new TreeMap<LocalDate, List<MemberInstalment>>();
        for (var row : rows)
            byDueDate.computeIfAbsent(row.dueOn(), _ -> new ArrayList<>()).add(row);
        return byDueDate;
    }

    private static Money left(List<MemberInstalment> rows) {
        return Money.sum(rows, MemberInstalment::left);
    }

    private static Money total(List<MemberInstalment> rows) {
        return Money.sum(rows, MemberInstalment::total);
    }
}
