package id.renteng.financing;

import static id.renteng.kernel.Result.done;

import id.renteng.financing.MeetingRefusal.CoverNotAgreed;
import id.renteng.financing.MeetingRefusal.CoverRefused;
import id.renteng.financing.MeetingRefusal.LineMissing;
import id.renteng.financing.MeetingRefusal.NotAMember;
import id.renteng.financing.MeetingRefusal.NothingKept;
import id.renteng.financing.MeetingRefusal.PaidMoreThanOwed;
import id.renteng.financing.MeetingRefusal.ShortfallUnexplained;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.CoverRefusal;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.Lives;
import id.renteng.financing.cover.PaymentRefusal;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.Source;
import id.renteng.financing.cover.Waterfall;
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

/// Works a meeting sheet through a group's book: advances first, then payments and what is put aside in the order of
/// the sheet, then the sources of the scheme for who is short: own savings, purses named before the members, members as
/// the sheet says, purses named after them. Pure: decides everything before anything is written.
final class SheetReading {

    private final Sheet sheet;
    private final List<Received> received = new ArrayList<>();
    private final Map<PersonId, Money> dues = new LinkedHashMap<>();
    private GroupBook book;

    private SheetReading(Sheet sheet, GroupBook book) {
        this.sheet = sheet;
        this.book = book;
    }

    /// What the sheet comes to.
    ///
    /// @param received in the order of the receipts
    /// @param dues     what each member had due when the meeting began
    record Outcome(GroupBook book, List<Received> received, Map<PersonId, Money> dues) {

        List<Allocation> payments() {
            return received.stream()
                    .flatMap(one -> one instanceof Received.Payment(var paid)
                            ? java.util.stream.Stream.of(paid)
                            : java.util.stream.Stream.empty())
                    .toList();
        }

        List<Allocation> fromSavings() {
            return received.stream()
                    .flatMap(one -> one instanceof Received.FromSavings(var used)
                            ? java.util.stream.Stream.of(used)
                            : java.util.stream.Stream.empty())
                    .toList();
        }

        List<Claim> claims() {
            return received.stream()
                    .flatMap(one -> one instanceof Received.Cover(var claim, var _, var _)
                            ? java.util.stream.Stream.of(claim)
                            : java.util.stream.Stream.empty())
                    .toList();
        }

        Money putAside() {
            return Money.sum(received.stream()
                    .map(one -> one instanceof Received.PutAside(var _, var _, var amount) ? amount : Money.ZERO)
                    .toList());
        }
    }

    static Result<Outcome, MeetingRefusal> read(Sheet sheet, GroupBook book) {
        return new SheetReading(sheet, book).read();
    }

    /// Who is short after the payments of a sheet and what the scheme takes before members are called, and who could
    /// cover how much. What the sheet says of reasons and covers is not looked at.
    static Result<List<Shortage>, MeetingRefusal> shortages(Sheet sheet, GroupBook book) {
        var reading = new SheetReading(sheet, book);
        return reading.checkPeople()
                .or(reading::takePayments)
                .<Result<List<Shortage>, MeetingRefusal>>map(Result::refused)
                .orElseGet(() -> done(reading.shortages()));
    }

    private List<Shortage> shortages() {
        useSavings();
        var limits = new LinkedHashMap<PersonId, Money>();
        book.members().forEach(m -> limits.put(m.person(), book.coverLimit(m.person(), sheet.on())));
        limits.values().removeIf(Money::isZero);
        var found = new ArrayList<Shortage>();
        for (var member : book.members()) {
            var amount = member.shortfall(sheet.on());
            if (amount.isZero()) continue;
            var ready = Waterfall.purses(book, member.person(), false, sheet.on());
            var proposed = ready.book().proposeCover(member.person(), sheet.on());
            var given = Money.sum(ready.what(), Claim::amount);
            found.add(new Shortage(member.person(), amount, given, limits, proposed));
            book = covered(ready.book(), member.person(), proposed);
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
                .or(() -> {
                    useSavings();
                    return checkShortfalls();
                })
                .or(() -> {
                    callPurses(false);
                    return takeCovers();
                })
                .<Result<Outcome, MeetingRefusal>>map(Result::refused)
                .orElseGet(() -> {
                    callPurses(true);
                    return done(new Outcome(book, List.copyOf(received), dues));
                });
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
                .filter(member -> book.common().standingOf(member.person()).comesToMeetings())
                .filter(member -> !seen.contains(member.person()))
                .findFirst()
                .map(member -> new LineMissing(member.person()));
    }

    private Optional<MeetingRefusal> takePayments() {
        var advances = book.useAdvances(sheet.on());
        book.members().forEach(m -> dues.put(m.person(), m.shortfall(sheet.on())));
        book = advances.book();
        advances.what().forEach(used -> received.add(new Received.Payment(used)));
        for (var line : sheet.lines()) {
            if (!isKept(line)) return Optional.of(new NothingKept(line.person()));
            var change = change(line);
            var refusal = pay(line.person(), line.paid().minus(change));
            if (refusal.isPresent()) return refusal;
            putAside(line.person(), Optional.empty(), line.saved().plus(change));
            putAside(line.person(), Optional.of(Purse.RESERVE), line.reserved());
        }
        return Optional.empty();
    }

    private Optional<MeetingRefusal> pay(PersonId payer, Money amount) {
        if (amount.isZero()) return Optional.empty();
        return switch (book.pay(payer, amount, sheet.on())) {
            case Done<Moved<Allocation>, PaymentRefusal>(var moved) -> {
                book = moved.book();
                received.add(new Received.Payment(moved.what()));
                yield Optional.empty();
            }
            case Refused<Moved<Allocation>, PaymentRefusal>(var reason) -> Optional.of(toRefusal(payer, reason));
        };
    }

    private static MeetingRefusal toRefusal(PersonId person, PaymentRefusal reason) {
        return switch (reason) {
            case PaymentRefusal.NotAMember() -> new NotAMember(person);
            case PaymentRefusal.MoreThanOwed(var owed) -> new PaidMoreThanOwed(person, owed);
        };
    }

    /// Whether the scheme keeps what she puts aside.
    private boolean isKept(Sheet.Line line) {
        var sources = book.rules().choices().sources();
        return (line.saved().isZero() || sources.contains(Source.SAVINGS))
                && (line.reserved().isZero() || sources.contains(Source.RESERVE));
    }

    /// Money is counted in cash units: what she gave above what is due by less than one.
    private Money change(Sheet.Line line) {
        int unit = book.rules().choices().cashUnit();
        if (unit == 1) return Money.ZERO;
        var due = book.member(line.person()).orElseThrow().shortfall(sheet.on()).plus(book.debtsOf(line.person()));
        var over = line.paid().minus(due);
        return due.isPositive() && over.isPositive() && over.isLessThan(Money.rupiah(unit)) ? over : Money.ZERO;
    }

    private void putAside(PersonId person, Optional<Purse> into, Money amount) {
        if (amount.isZero()) return;
        book = into.map(purse -> Lives.deposit(book, purse, amount)).orElseGet(() -> Lives.save(book, person, amount));
        received.add(new Received.PutAside(person, into, amount));
    }

    private void useSavings() {
        if (!book.rules().choices().sources().contains(Source.SAVINGS)) return;
        for (var member : book.members()) {
            var used = Waterfall.savings(book, member.person(), sheet.on());
            if (used.what().isNothing()) continue;
            book = used.book();
            received.add(new Received.FromSavings(used.what()));
        }
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

    private void callPurses(boolean afterMembers) {
        for (var member : book.members()) {
            var given = Waterfall.purses(book, member.person(), afterMembers, sheet.on());
            addCovers(member.person(), given, Map.of());
        }
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
            received.add(new Received.Cover(claim, here, Optional.ofNullable(consents.get(claim.creditor()))));
            interest = interest.minus(here);
        }
        book = moved.book();
    }

    private static Money interestPaid(GroupBook book, PersonId person) {
        return Money.sum(book.member(person).orElseThrow().rows(), row -> row.interestPaid());
    }
}
