package id.renteng.web.loans;

import id.renteng.financing.LoanId;
import id.renteng.financing.MeetingId;
import id.renteng.financing.Sheet;
import id.renteng.financing.Sheet.Cover;
import id.renteng.financing.Sheet.CoverConsent;
import id.renteng.financing.Sheet.Line;
import id.renteng.financing.Sheet.Presence;
import id.renteng.financing.Sheet.Reason;
import id.renteng.financing.Sheet.Shortfall;
import id.renteng.financing.Shortage;
import id.renteng.kernel.Days;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.registry.PersonId;
import id.renteng.web.Amounts;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What came with the sheet of a meeting. It travels with the form from step to step, so that nothing is kept before it
/// is posted: `key`, `on`, `consent`, `cash`, per member `presence-`, `paid-`, `saved-`, `reserved-`, `how-`, `reason-`
/// and `promised-`, and per pair of debtor and coverer `cover-` and `agree-`.
///
/// @param members  everybody with a part in the loan
/// @param replaces the meeting whose place the sheet is to take, if it is no new one
public record SheetForm(LoanId loan, List<PersonId> members, Map<String, String> sent, Optional<MeetingId> replaces) {

    public static final String COVER = "cover";
    public static final String ARREAR = "arrear";

    /// Where its steps are sent.
    public String action() {
        return "/loans/" + loan.value()
                + replaces.map(meeting -> "/meetings/" + meeting.value() + "/replacement")
                        .orElse("/meetings/new");
    }

    public String value(String name) {
        return sent.getOrDefault(name, "");
    }

    public static String of(String what, PersonId person) {
        return what + "-" + person.value();
    }

    public static String of(String what, PersonId debtor, PersonId coverer) {
        return what + "-" + debtor.value() + "-" + coverer.value();
    }

    Optional<LocalDate> on() {
        return Days.read(value("on"));
    }

    Optional<IdempotencyKey> key() {
        var key = value("key");
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new IdempotencyKey(UUID.fromString(key)))
                : Optional.empty();
    }

    Optional<Money> cash() {
        return Amounts.read(value("cash"));
    }

    /// What cannot be read of day, key and payments.
    Errors paymentErrors() {
        var errors = Errors.NONE
                .andIf(on().isEmpty(), "on", "meeting.error.on")
                .andIf(key().isEmpty(), "", "meeting.refused.key");
        for (var member : members) {
            for (var what : List.of("paid", "saved", "reserved")) {
                errors = errors.andIf(isUnreadable(of(what, member)), of(what, member), "meeting.error.amount");
            }
        }
        return errors;
    }

    /// What cannot be read of the covers.
    Errors coverErrors() {
        var errors = Errors.NONE;
        for (var debtor : members) {
            for (var coverer : members) {
                var name = of("cover", debtor, coverer);
                errors = errors.andIf(isUnreadable(name), name, "meeting.error.amount");
            }
        }
        return errors;
    }

    /// These values without covers, and with a proposal of covers for everybody who is short.
    SheetForm with(List<Shortage> shortages) {
        var values = new LinkedHashMap<>(sent);
        values.keySet().removeIf(name -> name.startsWith("cover-") || name.startsWith("agree-"));
        for (var shortage : shortages) {
            shortage.proposed()
                    .forEach((coverer, amount) ->
                            values.put(of("cover", shortage.person(), coverer), Amounts.write(amount)));
            values.putIfAbsent(of("how", shortage.person()), shortage.proposed().isEmpty() ? ARREAR : COVER);
        }
        values.putIfAbsent("consent", CoverConsent.SPOKEN.name());
        return new SheetForm(loan, members, values, replaces);
    }

    /// What a step does not show and carries on, of these names per member.
    Map<String, String> kept(boolean withCovers, String... perMember) {
        var kept = new LinkedHashMap<String, String>();
        for (var name : List.of("key", "on")) kept.put(name, value(name));
        for (var member : members) {
            for (var name : perMember) kept.put(of(name, member), value(of(name, member)));
        }
        if (withCovers) {
            kept.put("consent", value("consent"));
            members.forEach(debtor -> members.forEach(coverer -> {
                kept.put(of("cover", debtor, coverer), value(of("cover", debtor, coverer)));
                kept.put(of("agree", debtor, coverer), value(of("agree", debtor, coverer)));
            }));
        }
        kept.values().removeIf(String::isEmpty);
        return kept;
    }

    /// The sheet as it is filled in. Only for a form without payment errors; covers that cannot be read are left out.
    Sheet sheet() {
        return new Sheet(
                loan, on().orElseThrow(), members.stream().map(this::line).toList(), covers());
    }

    /// What must lie on the table: what members pay, for themselves and for others, and put aside.
    static Money total(Sheet sheet) {
        return Money.sum(sheet.lines(), Line::given).plus(Money.sum(sheet.covers(), Cover::amount));
    }

    private Line line(PersonId member) {
        return new Line(
                member,
                Choices.read(Presence.values(), value(of("presence", member))).orElse(Presence.PRESENT),
                amount(of("paid", member)),
                amount(of("saved", member)),
                amount(of("reserved", member)),
                shortfall(member));
    }

    private Optional<Shortfall> shortfall(PersonId member) {
        var promised = Days.read(value(of("promised", member)));
        return Choices.read(Reason.values(), value(of("reason", member)))
                .flatMap(reason -> promised.map(day -> new Shortfall(reason, day)));
    }

    private List<Cover> covers() {
        var covers = new ArrayList<Cover>();
        for (var debtor : members) {
            if (value(of("how", debtor)).equals(ARREAR)) continue;
            for (var coverer : members) {
                var amount = amount(of("cover", debtor, coverer));
                if (amount.isPositive()) covers.add(new Cover(debtor, coverer, amount, consent(debtor, coverer)));
            }
        }
        return covers;
    }

    private Optional<CoverConsent> consent(PersonId debtor, PersonId coverer) {
        return value(of("agree", debtor, coverer)).isEmpty()
                ? Optional.empty()
                : Choices.read(CoverConsent.values(), value("consent"));
    }

    /// Nothing written is zero.
    private Money amount(String name) {
        return Amounts.read(value(name)).orElse(Money.ZERO);
    }

    private boolean isUnreadable(String name) {
        return !value(name).isBlank() && Amounts.read(value(name)).isEmpty();
    }
}
