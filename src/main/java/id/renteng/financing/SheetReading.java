package id.renteng.financing;

import static id.renteng.kernel.Result.done;

import id.renteng.financing.MeetingRefusal.CoverNotAgreed;
import id.renteng.financing.MeetingRefusal.CoverRefused;
import id.renteng.financing.MeetingRefusal.LineMissing;
import id.renteng.financing.MeetingRefusal.NotAMember;
import id.renteng.financing.MeetingRefusal.PaidMoreThanOwed;
import id.renteng.financing.MeetingRefusal.ShortfallUnexplained;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.CoverRefusal;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.PaymentRefusal;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works a meeting sheet through a group's book: advances first, then payments in the order of the sheet, then covers.
/// Pure: decides everything before anything is written.
final class SheetReading {

    private final Sheet sheet;
    private final List<Allocation> payments = new ArrayList<>();
    private final List<Covered> covers = new ArrayList<>();
    private final Map<PersonId, Money> dues = new LinkedHashMap<>();
    private GroupBook book;

    private SheetReading(Sheet sheet, GroupBook book) {
        this.sheet = sheet;
        this.book = book;
    }

    /// A claim that was opened, what of it went to interest, and how the coverer agreed.
    record Covered(Claim claim, Money interest, Sheet.CoverConsent consent) {}

    /// What the sheet comes to.
    ///
    /// @param dues what each member had due when the meeting began
    record Outcome(GroupBook book, List<Allocation> payments, List<Covered> covers, Map<PersonId, Money> dues) {}

    static Result<Outcome, MeetingRefusal> read(Sheet sheet, GroupBook book) {
        return new SheetReading(sheet, book).read();
    }

    /// Who is short after the payments of a sheet, and who could cover how much. What the sheet says of reasons and
    /// covers
    /// is not looked at.
    static Result<List<Shortage>, MeetingRefusal> shortages(Sheet sheet, GroupBook book) {
        var reading = new SheetReading(sheet, book);
        return reading.checkPeople()
                .or(reading::takePayments)
                .<Result<List<Shortage>, MeetingRefusal>>map(Result::refused)
                .orElseGet(() -> done(reading.shortages()));
    }

    private List<Shortage> shortages() {
        var limits = new LinkedHashMap<PersonId, Money>();
        book.members().forEach(m -> limits.put(m.person(), book.coverLimit(m.person(), sheet.on())));
        limits.values().removeIf(Money::isZero);
        var found = new ArrayList<Shortage>();
        var after = book;
        for (var member : book.members()) {
            var amount = member.shortfall(sheet.on());
            if (amount.isZero()) continue;
            var proposed = after.proposeCover(member.person(), sheet.on());
            found.add(new Shortage(member.person(), amount, limits, proposed));
            after = covered(after, member.person(), proposed);
        }
        return found;
    }

    /// The book if a proposal were followed, so that the next one asks nobody for more than she may give.
    private GroupBook covered(GroupBook before, PersonId debtor, Map<PersonId, Money> proposed) {
        if (proposed.isEmpty()) return before;
        return switch (before.cover(debtor, proposed, sheet.on())) {
            case Done<Moved<List<Claim>>, CoverRefusal>(var moved) -> moved.book();
            case Refused<Moved<List<Claim>>, CoverRefusal> _ -> before;
        };
    }

    private Result<Outcome, MeetingRefusal> read() {
        return checkPeople()
                .or(this::takePayments)
                .or(this::checkShortfalls)
                .or(this::takeCovers)
                .<Result<Outcome, MeetingRefusal>>map(Result::refused)
                .orElseGet(() -> done(new Outcome(book, payments, covers, dues)));
    }

    private Optional<MeetingRefusal> checkPeople() {
        var seen = new HashSet<PersonId>();
        for (var line : sheet.lines()) {
            if (book.member(line.person()).isEmpty() || !seen.add(line.person())) {
                return Optional.of(new NotAMember(line.person()));
            }
        }
        for (var cover : sheet.covers()) {
            if (book.member(cover.debtor()).isEmpty()) return Optional.of(new NotAMember(cover.debtor()));
            if (book.member(cover.coverer()).isEmpty()) return Optional.of(new NotAMember(cover.coverer()));
        }
        return book.members().stream()
                .filter(member -> !seen.contains(member.person()))
                .findFirst()
                .map(member -> new LineMissing(member.person()));
    }

    private Optional<MeetingRefusal> takePayments() {
        var advances = book.useAdvances(sheet.on());
        book.members().forEach(m -> dues.put(m.person(), m.shortfall(sheet.on())));
        book = advances.book();
        payments.addAll(advances.what());
        for (var line : sheet.lines()) {
            if (line.paid().isZero()) continue;
            switch (book.pay(line.person(), line.paid(), sheet.on())) {
                case Done<Moved<Allocation>, PaymentRefusal>(var moved) -> {
                    book = moved.book();
                    payments.add(moved.what());
                }
                case Refused<Moved<Allocation>, PaymentRefusal>(var reason) -> {
                    return Optional.of(toRefusal(line.person(), reason));
                }
            }
        }
        return Optional.empty();
    }

    private static MeetingRefusal toRefusal(PersonId person, PaymentRefusal reason) {
        return switch (reason) {
            case PaymentRefusal.NotAMember() -> new NotAMember(person);
            case PaymentRefusal.MoreThanOwed(var owed) -> new PaidMoreThanOwed(person, owed);
        };
    }

    private Optional<MeetingRefusal> checkShortfalls() {
        for (var line : sheet.lines()) {
            var shortfall = book.member(line.person()).orElseThrow().shortfall(sheet.on());
            boolean explained = line.shortfall()
                    .filter(why -> why.promisedOn().isAfter(sheet.on()))
                    .isPresent();
            if (shortfall.isPositive() && !explained) {
                return Optional.of(new ShortfallUnexplained(line.person(), shortfall));
            }
        }
        return Optional.empty();
    }

    private Optional<MeetingRefusal> takeCovers() {
        for (var cover : sheet.covers()) {
            if (cover.consent().isEmpty()) return Optional.of(new CoverNotAgreed(cover.coverer()));
        }
        var debtors =
                sheet.covers().stream().map(Sheet.Cover::debtor).distinct().toList();
        for (var debtor : debtors) {
            var refusal = cover(debtor);
            if (refusal.isPresent()) return refusal;
        }
        return Optional.empty();
    }

    private Optional<MeetingRefusal> cover(PersonId debtor) {
        var amounts = new LinkedHashMap<PersonId, Money>();
        var consents = new LinkedHashMap<PersonId, Sheet.CoverConsent>();
        for (var cover : sheet.covers()) {
            if (!cover.debtor().equals(debtor)) continue;
            amounts.merge(cover.coverer(), cover.amount(), Money::plus);
            consents.put(cover.coverer(), cover.consent().orElseThrow());
        }
        return switch (book.cover(debtor, amounts, sheet.on())) {
            case Done<Moved<List<Claim>>, CoverRefusal>(var moved) -> {
                addCovers(debtor, moved, consents);
                yield Optional.empty();
            }
            case Refused<Moved<List<Claim>>, CoverRefusal>(var reason) -> Optional.of(new CoverRefused(debtor, reason));
        };
    }

    /// The interest in a cover is taken from the first coverers' money, as it is from any payment.
    private void addCovers(PersonId debtor, Moved<List<Claim>> moved, Map<PersonId, Sheet.CoverConsent> consents) {
        var interest = interestPaid(moved.book(), debtor).minus(interestPaid(book, debtor));
        for (var claim : moved.what()) {
            var here = interest.min(claim.amount());
            covers.add(new Covered(claim, here, consents.getOrDefault(claim.creditor(), Sheet.CoverConsent.SPOKEN)));
            interest = interest.minus(here);
        }
        book = moved.book();
    }

    private static Money interestPaid(GroupBook book, PersonId person) {
        return Money.sum(book.member(person).orElseThrow().rows().stream()
                .map(row -> row.interestPaid())
                .toList());
    }
}
