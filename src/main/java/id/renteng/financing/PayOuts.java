package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.Application.Contracted;
import id.renteng.financing.Application.PaidOut;
import id.renteng.financing.PayOutRefusal.AccountMissing;
import id.renteng.financing.PayOutRefusal.AmountWrong;
import id.renteng.financing.PayOutRefusal.ConsentMissing;
import id.renteng.financing.PayOutRefusal.CoolingOff;
import id.renteng.financing.PayOutRefusal.DateWrong;
import id.renteng.financing.PayOutRefusal.GroupFrozen;
import id.renteng.financing.PayOutRefusal.KeyUsed;
import id.renteng.financing.PayOutRefusal.NotNow;
import id.renteng.financing.PayOutRefusal.PartsNotAgreed;
import id.renteng.groups.Freezes;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Money;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.Mask;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.Target;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Paying a group out: the bank pays each member's part to her own account, whole, and says when it did.
@Service
public class PayOuts {

    private final ApplicationTable applications;
    private final ContractTable contracts;
    private final PayOutTable payOuts;
    private final Consents consents;
    private final PayoutAccounts accounts;
    private final LoanGroups groups;
    private final Freezes freezes;
    private final LoanStart start;
    private final Reach reach;
    private final Clock clock;

    PayOuts(
            ApplicationTable applications,
            ContractTable contracts,
            PayOutTable payOuts,
            Consents consents,
            PayoutAccounts accounts,
            LoanGroups groups,
            Freezes freezes,
            LoanStart start,
            Reach reach,
            Clock clock) {
        this.applications = applications;
        this.contracts = contracts;
        this.payOuts = payOuts;
        this.consents = consents;
        this.accounts = accounts;
        this.groups = groups;
        this.freezes = freezes;
        this.start = start;
        this.reach = reach;
        this.clock = clock;
    }

    /// The list to pay by, with clear account numbers; every making of it is audited. Refused with [NotNow],
    /// [GroupFrozen], [ConsentMissing] or [AccountMissing].
    ///
    /// @throws NoSuchElementException if it was not sent to the actor's bank
    @Transactional
    @Command(
            value = "pay-out-list-made",
            by = {Role.BANK_MAKER, Role.BANK_CHECKER})
    public Result<PayOutList, PayOutRefusal> list(ApplicationId id, Actor by) {
        var application = applications.find(id).orElseThrow();
        var file = application.file();
        reach.mustBeBankOf(file, by);
        if (!(application instanceof Contracted)) return refused(new NotNow());
        if (freezes.holds(file.group())) return refused(new GroupFrozen());
        var targets = accounts.forPayout(file.members());
        var problem = problem(file, targets);
        if (problem != null) return refused(problem);
        var rows = file.parts().stream()
                .map(part -> new PayOutList.Row(target(targets, part.member()), part.amount()))
                .toList();
        var group = groups.find(file.group()).orElseThrow().details().name();
        return done(PayOutList.of(contracts.find(id).orElseThrow(), file.reference(), group, rows));
    }

    /// Records that the bank paid every member. The same key and payment again changes nothing.
    ///
    /// In the same transaction the loan begins, its books open and the group's members are fixed.
    ///
    /// @param total what the bank paid, for a check against the contract
    /// @throws NoSuchElementException if it was not sent to the actor's bank
    @Transactional
    @Command(value = "pay-out-recorded", by = Role.BANK_CHECKER)
    public Result<PayOut, PayOutRefusal> record(
            ApplicationId id, LocalDate paidOn, Money total, IdempotencyKey key, Actor by) {
        var application = applications.lock(id);
        reach.mustBeBankOf(application.file(), by);
        var before = payOuts.withKey(key);
        if (before.isPresent()) return again(before.get(), id, paidOn, total);
        if (!(application instanceof Contracted contracted)) return refused(new NotNow());
        if (freezes.holds(contracted.file().group())) return refused(new GroupFrozen());
        var contract = contracts.find(id).orElseThrow();
        var targets = accounts.forPayout(contracted.file().members());
        var problem = problem(contracted.file(), contract, paidOn, total);
        if (problem == null) problem = problem(contracted.file(), targets);
        return problem == null ? done(pay(contracted, contract, targets, paidOn, key, by)) : refused(problem);
    }

    /// A member says what arrived on her account. Anything but what was paid is shown to the city and the bank.
    ///
    /// @throws NoSuchElementException if it is not her own group's, or she has no part in it
    @Transactional
    @Command(
            value = "pay-out-received",
            by = {Role.MEMBER, Role.CHAIR})
    public Result<PayOut, PayOutRefusal> confirmReceipt(ApplicationId id, Money amount, LocalDate on, Actor by) {
        var application = applications.lock(id);
        reach.mustSee(application.file(), by);
        var member = new PersonId(Objects.requireNonNull(by.person()));
        if (application.file().partOf(member).isEmpty()) throw new NoSuchElementException("no part of hers");
        if (!(application instanceof PaidOut paid)) return refused(new NotNow());
        if (isFuture(on) || on.isBefore(paid.paidOn())) return refused(new DateWrong());
        payOuts.received(id, member, amount, on);
        return done(payOuts.find(id).orElseThrow());
    }

    /// The pay-out of an application, if there was one.
    ///
    /// @throws NoSuchElementException if the application is out of the asker's reach
    @Transactional(readOnly = true)
    public Optional<PayOut> find(ApplicationId id, Actor by) {
        reach.mustSee(applications.find(id).orElseThrow().file(), by);
        return payOuts.find(id);
    }

    private Result<PayOut, PayOutRefusal> again(ApplicationId before, ApplicationId id, LocalDate on, Money total) {
        var recorded = payOuts.find(before).orElseThrow();
        boolean same = before.equals(id)
                && recorded.paidOn().equals(on)
                && recorded.total().equals(total);
        return same ? done(recorded) : refused(new KeyUsed());
    }

    private @Nullable PayOutRefusal problem(ApplicationFile file, Contract contract, LocalDate on, Money total) {
        if (isFuture(on) || on.isBefore(contract.signedOn())) return new DateWrong();
        if (on.isBefore(contract.payOutFrom())) return new CoolingOff(contract.payOutFrom());
        var group = groups.find(file.group()).orElseThrow();
        if (ApplicationRules.ofParts(file, contract.scheme(), group).isPresent()) return new PartsNotAgreed();
        return total.equals(contract.total()) && total.equals(file.sumOfParts())
                ? null
                : new AmountWrong(contract.total());
    }

    private @Nullable PayOutRefusal problem(ApplicationFile file, Map<PersonId, Target> targets) {
        var missing = consents.missing(file);
        if (!missing.isEmpty()) return new ConsentMissing(missing);
        var unpayable = file.members().stream()
                .filter(member -> !targets.containsKey(member))
                .toList();
        return unpayable.isEmpty() ? null : new AccountMissing(unpayable);
    }

    private PayOut pay(
            Contracted contracted,
            Contract contract,
            Map<PersonId, Target> targets,
            LocalDate on,
            IdempotencyKey key,
            Actor by) {
        var lines = contracted.file().parts().stream()
                .map(part -> line(part, target(targets, part.member())))
                .toList();
        var payOut = new PayOut(contracted.id(), on, contract.total(), lines);
        payOuts.insert(payOut, key, by.user());
        applications.update(contracted.payOut(on));
        start.of(contracted.file(), contract, on, by);
        return payOut;
    }

    private static PayOut.Line line(Part part, Target account) {
        return new PayOut.Line(
                part.member(), part.amount(), account.bankName(), Mask.account(account.number()), null, null);
    }

    private static Target target(Map<PersonId, Target> targets, PersonId member) {
        return Objects.requireNonNull(targets.get(member));
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
