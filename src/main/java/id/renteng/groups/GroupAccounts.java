package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.GroupAccountRefusal.AlreadyDecided;
import id.renteng.groups.GroupAccountRefusal.AlreadyRecorded;
import id.renteng.groups.GroupAccountRefusal.AnotherWaits;
import id.renteng.groups.GroupAccountRefusal.BankNameInvalid;
import id.renteng.groups.GroupAccountRefusal.DoesNotMatch;
import id.renteng.groups.GroupAccountRefusal.HolderInvalid;
import id.renteng.groups.GroupAccountRefusal.NoneYet;
import id.renteng.groups.GroupAccountRefusal.NotNow;
import id.renteng.groups.GroupAccountRefusal.NumberInvalid;
import id.renteng.groups.GroupAccountRefusal.OfAPerson;
import id.renteng.groups.GroupAccountRefusal.OfAnotherGroup;
import id.renteng.groups.GroupAccountRefusal.OpenedInTheFuture;
import id.renteng.groups.GroupAccountRefusal.SamePerson;
import id.renteng.groups.LoanGroup.Dissolved;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.AccountNumbers;
import id.renteng.registry.Names;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The account that keeps a group's cash: chair and treasurer sign together. The first is recorded at once; another in
/// its place waits for a second person who reads the number herself, and every member is told.
@Service
public class GroupAccounts {

    private final GroupAccountTable accounts;
    private final FormationTable drafts;
    private final LoanGroupTable groups;
    private final AccountNumbers numbers;
    private final NoticeTable notices;
    private final Clock clock;

    GroupAccounts(
            GroupAccountTable accounts,
            FormationTable drafts,
            LoanGroupTable groups,
            AccountNumbers numbers,
            NoticeTable notices,
            Clock clock) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.groups = groups;
        this.numbers = numbers;
        this.notices = notices;
        this.clock = clock;
    }

    /// Another account that waits to take the place of a group's.
    public record Waiting(LoanGroupId group, GroupAccount account) {}

    /// Notes the account that people who are still forming a group have already. Another one in its place, and whoever
    /// was asked is asked anew; the same once more changes nothing.
    ///
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "group-account-noted", by = Role.OFFICER)
    public Result<FormationId, GroupAccountRefusal> note(FormationId draft, NewGroupAccount read, Actor by) {
        var kept = drafts.lock(draft, by.user()).orElseThrow();
        if (kept.sent() != null) return refused(new NotNow());
        var why = whyNot(read, draft.value());
        if (why.isPresent()) return refused(why.get());
        if (isNoted(draft, read)) return done(draft);
        accounts.note(draft, read, number(read), by.user());
        drafts.askAnew(draft);
        return done(draft);
    }

    private boolean isNoted(FormationId draft, NewGroupAccount read) {
        var noted = accounts.ofDraft(draft);
        return noted.isPresent()
                && noted.get().says(read.bankName(), read.holder(), read.openedOn())
                && numbers.owners(number(read)).contains(noted.get().id().value());
    }

    /// Forgets what was noted: the group opens its account later. Whoever was asked is asked anew.
    ///
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "group-account-forgotten", by = Role.OFFICER)
    public Result<FormationId, GroupAccountRefusal> forget(FormationId draft, Actor by) {
        var kept = drafts.lock(draft, by.user()).orElseThrow();
        if (kept.sent() != null) return refused(new NotNow());
        if (accounts.forget(draft)) drafts.askAnew(draft);
        return done(draft);
    }

    /// Records the first account of a group.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "group-account-recorded", by = Role.OFFICER)
    public Result<LoanGroupId, GroupAccountRefusal> record(LoanGroupId id, NewGroupAccount read, Actor by) {
        var group = groups.lock(id);
        if (group instanceof Dissolved) return refused(new NotNow());
        if (of(id).isPresent()) return refused(new AlreadyRecorded());
        var why = whyNot(read, id.value());
        if (why.isPresent()) return refused(why.get());
        accounts.insert(group.details(), "HOLDS", read, number(read), by.user());
        return done(id);
    }

    /// Asks for another account in place of the one on record, or for the same with other signatories.
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "group-account-proposed", by = Role.OFFICER)
    public Result<LoanGroupId, GroupAccountRefusal> propose(LoanGroupId id, NewGroupAccount read, Actor by) {
        var group = groups.lock(id);
        if (group instanceof Dissolved) return refused(new NotNow());
        if (of(id).isEmpty()) return refused(new NoneYet());
        if (accounts.waits(id)) return refused(new AnotherWaits());
        var why = whyNot(read, id.value());
        if (why.isPresent()) return refused(why.get());
        accounts.insert(group.details(), "PROPOSED", read, number(read), by.user());
        return done(id);
    }

    /// Puts another account in place, if this second person read the same number, and tells every member.
    ///
    /// @throws NoSuchElementException if there is no such account
    @Transactional
    @Command(
            value = "group-account-approved",
            by = {Role.OFFICER, Role.HEAD})
    public Result<LoanGroupId, GroupAccountRefusal> approve(GroupAccountId id, String again, Actor by) {
        var waiting = accounts.lock(id).orElseThrow();
        if (!waiting.state().equals("PROPOSED")) return refused(new AlreadyDecided());
        if (waiting.account().recordedBy().equals(by.user())) return refused(new SamePerson());
        var number = AccountNumbers.read(again);
        if (number.isEmpty() || !numbers.owners(number.get()).contains(id.value())) return refused(new DoesNotMatch());
        var kept = groups.lock(new LoanGroupId(waiting.of()));
        if (kept instanceof Dissolved) return refused(new NotNow());
        var taken = whyTaken(number.get(), waiting.of());
        if (taken.isPresent()) return refused(taken.get());
        var group = kept.details();
        accounts.replace(id, group, by.user());
        notices.toMembers(
                group.id(),
                Notice.Kind.GROUP_ACCOUNT_CHANGED,
                group.holder(Office.TREASURER).orElseThrow());
        return done(group.id());
    }

    /// Leaves the account as it is. Who asked may take it back herself.
    ///
    /// @throws NoSuchElementException if there is no such account
    @Transactional
    @Command(
            value = "group-account-declined",
            by = {Role.OFFICER, Role.HEAD})
    public Result<LoanGroupId, GroupAccountRefusal> decline(GroupAccountId id, Actor by) {
        var waiting = accounts.lock(id).orElseThrow();
        if (!waiting.state().equals("PROPOSED")) return refused(new AlreadyDecided());
        accounts.decline(id, by.user());
        return done(new LoanGroupId(waiting.of()));
    }

    @Transactional(readOnly = true)
    public Optional<GroupAccount> of(LoanGroupId group) {
        return Optional.ofNullable(all(List.of(group)).get(group));
    }

    /// The accounts of these groups; a group without one is not in the answer.
    @Transactional(readOnly = true)
    public Map<LoanGroupId, GroupAccount> all(Collection<LoanGroupId> of) {
        return accounts.of(of);
    }

    /// Those of these groups whose cash is in order: their account is signed by today's chair and treasurer, or they
    /// agreed to keep no reserve.
    @Transactional(readOnly = true)
    public Set<LoanGroupId> inOrder(Collection<LoanGroup> of) {
        var ids = of.stream().map(group -> group.details().id()).toList();
        var known = accounts.of(ids);
        var inOrder = new HashSet<>(drafts.withoutReserve(ids));
        for (var group : of) {
            var account = known.get(group.details().id());
            if (account != null && account.isSignedBy(group.details())) {
                inOrder.add(group.details().id());
            }
        }
        return inOrder;
    }

    /// What is noted with a draft of hers.
    @Transactional(readOnly = true)
    public Optional<GroupAccount> ofDraft(FormationId draft, Actor by) {
        return drafts.find(draft, by.user()).flatMap(own -> accounts.ofDraft(own.id()));
    }

    /// Whether another account waits to take the place of this group's.
    @Transactional(readOnly = true)
    public boolean isWaiting(LoanGroupId group) {
        return accounts.waits(group);
    }

    /// One account, if it waits for its second person.
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting(GroupAccountId id) {
        return accounts.waiting(id).map(GroupAccounts::waiting);
    }

    /// What waits for its second person, the oldest first.
    ///
    /// @param after the last of those before; null to begin
    /// @param limit at most so many
    @Transactional(readOnly = true)
    public List<Waiting> waiting(@Nullable GroupAccountId after, int limit, Actor by) {
        return accounts.waiting(groups.in(by.area()), after, limit).stream()
                .map(GroupAccounts::waiting)
                .toList();
    }

    private static Waiting waiting(GroupAccountTable.Kept kept) {
        return new Waiting(new LoanGroupId(kept.of()), kept.account());
    }

    private Optional<GroupAccountRefusal> whyNot(NewGroupAccount read, UUID of) {
        int bank = read.bankName().length();
        int holder = read.holder().length();
        if (bank < 2 || bank > 100) return Optional.of(new BankNameInvalid());
        var number = AccountNumbers.read(read.number());
        if (number.isEmpty()) return Optional.of(new NumberInvalid());
        if (holder < 2 || holder > Names.CHARACTERS_MAX) return Optional.of(new HolderInvalid());
        if (read.openedOn().isAfter(LocalDate.now(clock))) return Optional.of(new OpenedInTheFuture());
        return whyTaken(number.get(), of);
    }

    /// What keeps the account that is noted with a draft from becoming a group's: since then another group or a person
    /// took it. Nobody takes it before the transaction ends.
    @Transactional(readOnly = true)
    Optional<GroupAccountRefusal> whyTaken(FormationId draft) {
        return accounts.ofDraft(draft).flatMap(noted -> {
            var id = noted.id().value();
            if (accounts.areInUse(numbers.alike(id))) return Optional.of(new OfAnotherGroup());
            return numbers.isSomebodys(id) ? Optional.of(new OfAPerson()) : Optional.empty();
        });
    }

    private Optional<GroupAccountRefusal> whyTaken(String number, UUID of) {
        if (accounts.areInUse(numbers.owners(number), of)) return Optional.of(new OfAnotherGroup());
        return numbers.isSomebodys(number) ? Optional.of(new OfAPerson()) : Optional.empty();
    }

    private static String number(NewGroupAccount read) {
        return AccountNumbers.read(read.number()).orElseThrow();
    }
}
