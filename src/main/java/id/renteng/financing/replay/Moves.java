package id.renteng.financing.replay;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.LoanId;
import id.renteng.financing.ReceiptId;
import id.renteng.financing.Recipes;
import id.renteng.financing.cover.Allocation;
import id.renteng.financing.cover.Claim;
import id.renteng.financing.cover.Coverable;
import id.renteng.financing.cover.Exemption;
import id.renteng.financing.cover.GivenBack;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.cover.GroupBook.Moved;
import id.renteng.financing.cover.LifeRefusal;
import id.renteng.financing.cover.Lives;
import id.renteng.financing.cover.Purse;
import id.renteng.financing.cover.PutIn;
import id.renteng.financing.cover.Waterfall;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.ledger.Entry;
import id.renteng.registry.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What one event makes of a book, and how it is booked.
///
/// @param no the number of the event, from which its entries have their ids
/// @param on the day whose dues count: that of the event, or of the latest one if it is dated back
record Moves(LoanId loan, GroupBook book, int no, LocalDate on) {

    /// The book after an event, with its entries in both ledgers.
    record Step(GroupBook book, List<Entry> entries) {

        Step {
            entries = List.copyOf(entries);
        }
    }

    Result<Step, Refusal> apply(Event event) {
        return switch (event) {
            case Event.Pay pay -> pay(pay);
            case Event.Cover cover -> cover(cover);
            case Event.Call call -> call(call);
            case Event.Fill(var _, var purse, var amount) ->
                done(new Step(
                        Lives.deposit(book, purse, amount),
                        List.of(Recipes.deposited(loan, act("fill"), purse, amount, on))));
            case Event.Save save -> save(save);
            case Event.Unable(var _, var member) ->
                step(
                        book.declareUnable(member, on),
                        Refusal::of,
                        sharing -> sharing.lost().isEmpty()
                                ? List.of()
                                : List.of(Recipes.shared(loan, act("unable"), sharing, on)));
            case Event.Die(var _, var member, var insurance) ->
                step(Lives.die(book, member, insurance, on), Refusal::of, paid -> insured(member, paid));
            case Event.Leave(var _, var member) -> step(Lives.leave(book, member, on));
            case Event.Release(var _, var member) -> step(Lives.release(book, member, on));
            case Event.Replace replace -> replace(replace);
            case Event.Exempt exempt -> exempt(exempt);
            case Event.Forgive(var _, var member, var by) ->
                step(
                        book.forgive(by, member),
                        Refusal::of,
                        let -> List.of(Recipes.forgiven(loan, act("forgive"), let, on)));
            case Event.Return giveBack -> giveBack(giveBack);
            case Event.CloseDay _ -> close();
            case Event.Reverse _ -> throw new IllegalArgumentException("a reversal is no move: " + event);
        };
    }

    private Result<Step, Refusal> pay(Event.Pay pay) {
        var rules = book.rules();
        if (pay.membersFirst().isPresent() && !rules.choices().declared()) {
            return refused(Refusal.of(Reason.NOT_DECLARABLE));
        }
        boolean membersFirst = pay.membersFirst().orElse(rules.membersFirst());
        return step(
                book.receive(pay.member(), pay.amount(), membersFirst, on),
                _ -> Refusal.of(Reason.NOT_A_MEMBER, pay.member()),
                paid -> paid(paid, Recipes.payment(loan, receipt(pay.member()), paid, on)));
    }

    private Result<Step, Refusal> cover(Event.Cover cover) {
        var obstacle = book.member(cover.member()).flatMap(member -> Coverable.obstacle(book, member, on));
        if (obstacle.isPresent()) return refused(Refusal.of(obstacle.get(), cover.member()));
        return step(book.cover(cover.member(), cover.by(), on), Refusal::of, opened -> opened(cover.member(), opened));
    }

    private Result<Step, Refusal> call(Event.Call call) {
        var member = book.member(call.member()).orElse(null);
        if (member == null) return refused(Refusal.of(Reason.NOT_A_MEMBER, call.member()));
        var stranger = stranger(call.pledges().keySet());
        if (stranger.isPresent()) return refused(Refusal.of(Reason.NOT_A_MEMBER, stranger.get()));
        if (member.shortfall(on).isZero()) return refused(Refusal.of(Reason.NOTHING_SHORT, call.member()));
        var found = Waterfall.call(book, call.member(), call.pledges(), on);
        if (found.what().isNothing()) {
            return refused(Coverable.obstacle(book, member, on)
                    .map(obstacle -> Refusal.of(obstacle, call.member()))
                    .orElse(Refusal.of(Reason.NOBODY_CAN_COVER)));
        }
        var saved = found.what().fromSavings();
        var entries = new ArrayList<Entry>();
        if (!saved.isNothing()) entries.add(Recipes.savingsUsed(loan, receipt(call.member()), saved, on));
        var paid = saved.toBank();
        entries.addAll(opened(call.member(), found.what().opened(), paid));
        return done(new Step(found.book(), entries));
    }

    private Result<Step, Refusal> exempt(Event.Exempt exempt) {
        var stranger = stranger(exempt.member().stream().toList());
        if (stranger.isPresent()) return refused(Refusal.of(Reason.NOT_A_MEMBER, stranger.get()));
        var exemption = new Exemption(exempt.cause(), exempt.member(), exempt.on(), exempt.until());
        return done(new Step(Lives.exempt(book, exemption), List.of()));
    }

    private Result<Step, Refusal> giveBack(Event.Return giveBack) {
        var stranger = stranger(giveBack.putIn().keySet());
        if (stranger.isPresent()) return refused(Refusal.of(Reason.NOT_A_MEMBER, stranger.get()));
        return step(
                GivenBack.of(book, new PutIn(giveBack.putIn(), Money.ZERO)),
                Refusal::of,
                given -> List.of(Recipes.returned(loan, act("return"), given, on)));
    }

    /// The first who is no member.
    private Optional<PersonId> stranger(Collection<PersonId> named) {
        return named.stream().filter(person -> book.member(person).isEmpty()).findFirst();
    }

    private Result<Step, Refusal> save(Event.Save save) {
        if (book.member(save.member()).isEmpty()) return refused(Refusal.of(Reason.NOT_A_MEMBER, save.member()));
        return done(new Step(
                Lives.save(book, save.member(), save.amount()),
                List.of(Recipes.saved(loan, act("save"), save.member(), save.amount(), on))));
    }

    private Result<Step, Refusal> replace(Event.Replace replace) {
        return switch (Lives.replace(book, replace.member(), replace.newcomer(), on)) {
            case Refused<Moved<Allocation>, LifeRefusal>(var reason) -> refused(Refusal.of(reason));
            case Done<Moved<Allocation>, LifeRefusal>(var moved) ->
                done(new Step(
                        moved.book(),
                        Recipes.handedOver(
                                loan, receipt(replace.member()), act("replace"), moved, replace.newcomer(), on)));
        };
    }

    private Result<Step, Refusal> close() {
        var used = book.useAdvances(on);
        var entries = used.what().stream()
                .map(paid -> Recipes.payment(loan, receipt(paid.payer()), paid, on))
                .toList();
        return done(new Step(used.book(), entries));
    }

    /// What is for those who covered stays payable until the insurer has paid.
    private List<Entry> insured(PersonId member, Allocation paid) {
        return paid.isNothing() ? List.of() : List.of(Recipes.insured(loan, receipt(member), paid, on));
    }

    /// A payment, and what is handed on from it to members who covered.
    private List<Entry> paid(Allocation paid, Entry entry) {
        boolean handed = paid.repayments().stream()
                .anyMatch(back -> Purse.of(back.creditor()).isEmpty());
        if (!handed) return List.of(entry);
        return List.of(entry, Recipes.handedOver(loan, receipt(paid.payer()), paid.payer(), paid.repayments(), on));
    }

    private List<Entry> opened(PersonId debtor, List<Claim> opened) {
        return opened(debtor, opened, Money.ZERO);
    }

    /// @param before what came in for her before these covers
    private List<Entry> opened(PersonId debtor, List<Claim> opened, Money before) {
        var member = book.member(debtor).orElseThrow();
        var entries = new ArrayList<Entry>();
        var sofar = before;
        for (var claim : opened) {
            var next = sofar.plus(claim.amount());
            var interest = member.interestIn(next).minus(member.interestIn(sofar));
            entries.add(Recipes.cover(loan, receipt(claim.creditor()), claim, interest));
            sofar = next;
        }
        return entries;
    }

    private static <T, R> Result<Step, Refusal> step(
            Result<Moved<T>, R> result, Function<R, Refusal> refusal, Function<T, List<Entry>> entries) {
        return switch (result) {
            case Refused<Moved<T>, R>(var reason) -> refused(refusal.apply(reason));
            case Done<Moved<T>, R>(var moved) -> done(new Step(moved.book(), entries.apply(moved.what())));
        };
    }

    private static Result<Step, Refusal> step(Result<GroupBook, LifeRefusal> result) {
        return switch (result) {
            case Refused<GroupBook, LifeRefusal>(var reason) -> refused(Refusal.of(reason));
            case Done<GroupBook, LifeRefusal>(var after) -> done(new Step(after, List.of()));
        };
    }

    private ReceiptId receipt(PersonId person) {
        return new ReceiptId(act(person.value().toString()));
    }

    private UUID act(String what) {
        return UUID.nameUUIDFromBytes(
                "%s %d %s".formatted(loan.value(), no, what).getBytes(StandardCharsets.UTF_8));
    }
}
