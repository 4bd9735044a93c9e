package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PayoutAccountRefusal.AlreadyRecorded;
import id.renteng.registry.PayoutAccountRefusal.BankNameInvalid;
import id.renteng.registry.PayoutAccountRefusal.HolderInvalid;
import id.renteng.registry.PayoutAccountRefusal.HolderIsSomebodyElse;
import id.renteng.registry.PayoutAccountRefusal.NumberInvalid;
import id.renteng.registry.PayoutAccountRefusal.OfAGroup;
import id.renteng.registry.PayoutAccountRefusal.RecordedInTheFuture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every person's own bank account, which her part of a loan is paid to.
@Service
public class PayoutAccounts {

    private final PayoutAccountTable accounts;
    private final PersonTable persons;
    private final AccountNumbers numbers;
    private final List<NumbersInUse> others;
    private final IdentityKeys keys;
    private final Clock clock;

    PayoutAccounts(
            PayoutAccountTable accounts,
            PersonTable persons,
            AccountNumbers numbers,
            List<NumbersInUse> others,
            IdentityKeys keys,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.numbers = numbers;
        this.others = others;
        this.keys = keys;
        this.clock = clock;
    }

    /// An account with its clear number, for a pay-out list and nothing else. It does not print the number.
    public record Target(PersonId person, String bankName, String number, String holder) {

        @Override
        public String toString() {
            return "account of %s at %s".formatted(person.value(), bankName);
        }
    }

    /// What an officer read from the passbook of the person. It does not print the number.
    public record NewAccount(String bankName, String number, String holder) {

        @Override
        public String toString() {
            return "new account at " + bankName;
        }
    }

    @Transactional(readOnly = true)
    public Optional<PayoutAccount> find(PersonId person) {
        return Optional.ofNullable(all(List.of(person)).get(person));
    }

    /// The accounts of these persons, masked; who has none is not in the answer.
    @Transactional(readOnly = true)
    public Map<PersonId, PayoutAccount> all(Collection<PersonId> persons) {
        return accounts.all(persons);
    }

    /// The clear numbers that a pay-out list needs; who has no account is not in the answer.
    @Transactional(readOnly = true)
    public Map<PersonId, Target> forPayout(Collection<PersonId> persons) {
        return accounts.targets(persons, keys);
    }

    /// Records her first account. Another one in its place takes two people, see [KeyChanges].
    ///
    /// @param on the day the passbook was seen; not in the future
    /// @throws java.util.NoSuchElementException if nobody is registered under this id
    @Transactional
    @Command(value = "payout-account-recorded", by = Role.OFFICER)
    public Result<PayoutAccount, PayoutAccountRefusal> record(
            PersonId person, NewAccount asked, LocalDate on, Actor by) {
        return switch (read(person, asked, on)) {
            case Result.Refused<Target, PayoutAccountRefusal>(var why) -> refused(why);
            case Result.Done<Target, PayoutAccountRefusal>(var account) -> {
                if (find(person).isPresent()) yield refused(new AlreadyRecorded());
                replace(account, on, by);
                yield done(accounts.all(List.of(person)).values().iterator().next());
            }
        };
    }

    /// What is asked, tidied and looked at.
    Result<Target, PayoutAccountRefusal> read(PersonId person, NewAccount asked, LocalDate on) {
        var registered = persons.find(person).orElseThrow();
        var bank = Names.tidy(asked.bankName());
        var holder = Names.tidy(asked.holder());
        var number = digits(asked.number());
        if (bank.length() < 2 || bank.length() > 100) return refused(new BankNameInvalid());
        if (!number.matches("[0-9]{6,20}")) return refused(new NumberInvalid());
        if (holder.length() < 2 || holder.length() > Names.CHARACTERS_MAX) return refused(new HolderInvalid());
        if (Names.clearlyDiffer(registered.name(), holder)) return refused(new HolderIsSomebodyElse(registered.name()));
        if (on.isAfter(LocalDate.now(clock))) return refused(new RecordedInTheFuture());
        if (isOfAGroup(number)) return refused(new OfAGroup());
        return done(new Target(person, bank, number, holder));
    }

    /// Whether a group has this number for its cash. No group takes it before the transaction ends.
    boolean isOfAGroup(String number) {
        var owners = numbers.owners(number);
        return others.stream().anyMatch(module -> module.any(owners));
    }

    void replace(Target account, LocalDate on, Actor by) {
        accounts.put(account, on, by, clock.instant(), keys);
    }

    static String digits(String typed) {
        return typed.replaceAll("[\\s.-]", "");
    }
}
