package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.KeyChangeRefusal.AccountWrong;
import id.renteng.registry.KeyChangeRefusal.AlreadyDecided;
import id.renteng.registry.KeyChangeRefusal.AnotherWaits;
import id.renteng.registry.KeyChangeRefusal.DoesNotMatch;
import id.renteng.registry.KeyChangeRefusal.NikTaken;
import id.renteng.registry.KeyChangeRefusal.NoneYet;
import id.renteng.registry.KeyChangeRefusal.PhoneWrong;
import id.renteng.registry.KeyChangeRefusal.SamePerson;
import id.renteng.registry.KeyChangeTable.Waiting;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.PersonCorrectionTable.Proposer;
import id.renteng.registry.cell.Phones;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes of a person's account and phone, and corrections of her birth date, NIK and sex ([PersonCorrections]): asked
/// for
/// by one, done by another who read the same herself. Until then nothing is changed, and what waits is kept as a keyed
/// hash only.
@Service
public class KeyChanges {

    private static final String NUMBER = "registry_key_change.number";
    private static final NewAccount NO_ACCOUNT = new NewAccount("", "", "");
    private static final Grounds NO_GROUNDS = new Grounds("", null);

    private final KeyChangeTable changes;
    private final PayoutAccounts accounts;
    private final People people;
    private final ProvedFacts proved;
    private final IdentityKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeyChanges(
            KeyChangeTable changes,
            PayoutAccounts accounts,
            People people,
            ProvedFacts proved,
            IdentityKeys keys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.people = people;
        this.proved = proved;
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    /// Asks for another account in place of the one on record. Refused with [NoneYet], [AccountWrong] or
    /// [AnotherWaits].
    ///
    /// @param on the day the passbook was seen
    /// @throws NoSuchElementException if nobody is registered under this id
    @Transactional
    @Command(value = "account-change-proposed", by = Role.OFFICER)
    public Result<KeyChangeId, KeyChangeRefusal> propose(PersonId person, NewAccount asked, LocalDate on, Actor by) {
        if (accounts.find(person).isEmpty()) return refused(new NoneYet());
        var read = accounts.read(person, asked, on);
        if (read instanceof Refused<PayoutAccounts.Target, PayoutAccountRefusal>(var why)) {
            return refused(new AccountWrong(why));
        }
        var account = ((Result.Done<PayoutAccounts.Target, PayoutAccountRefusal>) read).value();
        var shown = account.bankName() + " " + Mask.account(account.number());
        var kept = new NewAccount(account.bankName(), "", account.holder());
        return insert(person, KeyChange.Kind.ACCOUNT, shown, account.number(), kept, on, by);
    }

    /// Asks for another phone in place of the one on record. Refused with [PhoneWrong] or [AnotherWaits].
    ///
    /// @throws NoSuchElementException if nobody is registered under this id
    @Transactional
    @Command(value = "phone-change-proposed", by = Role.OFFICER)
    public Result<KeyChangeId, KeyChangeRefusal> proposePhone(PersonId person, String phone, Actor by) {
        var _ = people.find(person).orElseThrow();
        var number = phone(phone);
        if (number.isEmpty()) return refused(new PhoneWrong());
        var shown = number.get().substring(0, 6) + "••••"
                + number.get().substring(number.get().length() - 3);
        return insert(person, KeyChange.Kind.PHONE, shown, number.get(), NO_ACCOUNT, LocalDate.now(clock), by);
    }

    /// Has a correction of a birth date or NIK wait for its second person, in the command that asks for it.
    ///
    /// @param value all of it, as it is typed again: `1985-03-17`, or sixteen digits
    /// @return empty, and nothing is written, if another of this kind waits
    Optional<KeyChangeId> await(
            PersonId person, KeyChange.Kind kind, String shown, String value, Grounds grounds, Actor by) {
        var change = new KeyChange(KeyChangeId.random(), person, kind, shown, LocalDate.now(clock), by.user());
        return changes.insert(change, keys.hashing().of(NUMBER, value), NO_ACCOUNT, grounds, by)
                ? Optional.of(change.id())
                : Optional.empty();
    }

    /// Does what another asked for, if this one read the same. Refused with [AlreadyDecided], [SamePerson],
    /// [DoesNotMatch], [AccountWrong] or [NikTaken].
    ///
    /// @param again the number or date as the second person read it
    /// @throws NoSuchElementException if there is no such change
    @Transactional
    @Command(
            value = "key-change-approved",
            by = {Role.OFFICER, Role.HEAD})
    public Result<PersonId, KeyChangeRefusal> approve(KeyChangeId id, String again, Actor by) {
        var waiting = changes.lock(id).orElseThrow();
        if (waiting.decided()) return refused(new AlreadyDecided());
        var change = waiting.change();
        if (change.proposedBy().equals(by.user())) return refused(new SamePerson());
        var read = read(change.kind(), again);
        if (!isSame(read, waiting.fingerprint())) return refused(new DoesNotMatch());
        if (change.kind() == KeyChange.Kind.ACCOUNT && accounts.isOfAGroup(read)) {
            return refused(new AccountWrong(new PayoutAccountRefusal.OfAGroup()));
        }
        if (!apply(waiting, read, by)) return refused(new NikTaken());
        changes.decide(id, "APPROVED", by);
        events.publishEvent(new KeyChanged(change.person(), change.kind()));
        return done(change.person());
    }

    /// Leaves everything as it is. Who asked may take it back herself.
    ///
    /// @throws NoSuchElementException if there is no such change
    @Transactional
    @Command(
            value = "key-change-declined",
            by = {Role.OFFICER, Role.HEAD})
    public Result<KeyChangeId, KeyChangeRefusal> decline(KeyChangeId id, Actor by) {
        if (changes.lock(id).orElseThrow().decided()) return refused(new AlreadyDecided());
        changes.decide(id, "DECLINED", by);
        return done(id);
    }

    /// One change, if it waits for its second person.
    @Transactional(readOnly = true)
    public Optional<KeyChange> waiting(KeyChangeId id) {
        return changes.waiting(id);
    }

    /// What waits for its second person in the part of the city the reader works in, the oldest first.
    ///
    /// @param after the last of those before; null to begin
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<KeyChange> waiting(@Nullable KeyChangeId after, int limit, Actor by) {
        return changes.waiting(by.area(), after, limit);
    }

    private Result<KeyChangeId, KeyChangeRefusal> insert(
            PersonId person,
            KeyChange.Kind kind,
            String shown,
            String number,
            NewAccount account,
            LocalDate on,
            Actor by) {
        var change = new KeyChange(KeyChangeId.random(), person, kind, shown, on, by.user());
        return changes.insert(change, keys.hashing().of(NUMBER, number), account, NO_GROUNDS, by)
                ? done(change.id())
                : refused(new AnotherWaits());
    }

    /// It may have been read before the key of the hashes changed.
    private boolean isSame(String number, byte[] read) {
        return Arrays.stream(keys.hashes(NUMBER, number)).anyMatch(hash -> Arrays.equals(hash, read));
    }

    private static String read(KeyChange.Kind kind, String again) {
        return switch (kind) {
            case ACCOUNT -> PayoutAccounts.digits(again);
            case PHONE -> phone(again).orElse("");
            case BORN -> again.strip();
            case NIK -> Niks.clean(again);
            case SEX -> again.strip();
        };
    }

    /// @return false, and nothing is written, if it cannot be done any more
    private boolean apply(Waiting waiting, String read, Actor by) {
        var change = waiting.change();
        var first = new Proposer(change.proposedBy(), waiting.proposedAs());
        return switch (change.kind()) {
            case ACCOUNT -> {
                accounts.replace(
                        new PayoutAccounts.Target(change.person(), waiting.bankName(), read, waiting.holder()),
                        change.seenOn(),
                        by);
                yield true;
            }
            case PHONE -> {
                changes.setPhone(change.person(), read);
                yield true;
            }
            case BORN -> {
                proved.setBorn(change.person(), LocalDate.parse(read), waiting.grounds(), first, by);
                yield true;
            }
            case SEX -> {
                proved.setSex(change.person(), Sex.valueOf(read), waiting.grounds(), first, by);
                yield true;
            }
            case NIK -> proved.setNik(change.person(), read, waiting.grounds(), first, by);
        };
    }

    private static Optional<String> phone(String typed) {
        return Optional.ofNullable(Phones.read(typed).value());
    }
}
