package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.Agreement.Agreed;
import id.renteng.groups.Agreement.NotAsked;
import id.renteng.groups.Agreement.Overdue;
import id.renteng.groups.Agreement.Waiting;
import id.renteng.groups.DraftRefusal.AlreadySent;
import id.renteng.groups.FormationRefusal.AccountTaken;
import id.renteng.groups.FormationRefusal.NameTaken;
import id.renteng.groups.FormationRefusal.NotAllAgree;
import id.renteng.groups.FormationRefusal.OfficersNotThree;
import id.renteng.groups.FormationRefusal.Unanswered;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Drafts of loan groups: saved at every step, seen by who writes them, sent when all is answered.
@Service
public class Formations {

    private final FormationTable drafts;
    private final AgreementTable agreements;
    private final GroupAccountTable accounts;
    private final GroupAccounts groupAccounts;
    private final CoachedGroupTable coached;
    private final LoanGroupTable table;
    private final LoanGroups groups;
    private final FormationCheck check;
    private final Clock clock;

    Formations(
            FormationTable drafts,
            AgreementTable agreements,
            GroupAccountTable accounts,
            GroupAccounts groupAccounts,
            CoachedGroupTable coached,
            LoanGroupTable table,
            LoanGroups groups,
            FormationCheck check,
            Clock clock) {
        this.drafts = drafts;
        this.agreements = agreements;
        this.accounts = accounts;
        this.groupAccounts = groupAccounts;
        this.clock = clock;
        this.coached = coached;
        this.table = table;
        this.groups = groups;
        this.check = check;
    }

    /// Keeps a draft as it is now, whole or not: what the rules say of it is asked with [#whyNot]. Where something in
    /// it changes, whoever was asked about it is asked anew, see [Agreements].
    ///
    /// @throws NoSuchElementException if it is somebody else's, or there is no such coached group
    @Transactional
    @Command(value = "formation-saved", by = Role.OFFICER)
    public Result<Formation, DraftRefusal> save(Formation draft, Actor by) {
        var _ = coached.find(draft.within()).orElseThrow();
        var kept = drafts.lock(draft.id(), by.user()).orElse(null);
        if (kept != null && kept.sent() != null) return refused(new AlreadySent(kept.sent()));
        if (draft.equals(kept)) return done(draft);
        if (!drafts.put(draft, by.user())) throw new NoSuchElementException("not her draft");
        return done(draft);
    }

    /// Throws a draft away.
    ///
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "formation-dropped", by = Role.OFFICER)
    public Result<FormationId, DraftRefusal> drop(FormationId id, Actor by) {
        var draft = drafts.lock(id, by.user()).orElseThrow();
        if (draft.sent() != null) return refused(new AlreadySent(draft.sent()));
        var _ = accounts.forget(id);
        drafts.drop(id);
        return done(id);
    }

    /// Forms the group that a draft describes, once each of its people has said yes. It is as old as the draft says,
    /// but not older than the last yes. Sent again, it is the same group.
    ///
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "formation-sent", by = Role.OFFICER)
    public Result<LoanGroupId, FormationRefusal> send(FormationId id, Actor by) {
        var draft = drafts.lock(id, by.user()).orElseThrow();
        if (draft.sent() != null) return done(draft.sent());
        var complete = draft.complete();
        if (complete.isEmpty()) return refused(new Unanswered(draft.waiting()));
        var agreement = agreement(draft);
        if (!(agreement instanceof Agreed(var _, var since))) return refused(notAllAgree(draft, agreement));
        var on = draft.on().isBefore(since) ? since : draft.on();
        var whyNot = whyNot(draft, on);
        if (whyNot.isPresent()) return refused(whyNot.get());
        return switch (groups.form(complete.get().group(), on, by)) {
            case Done(var made) -> {
                drafts.insert(made, complete.get().charter());
                var group = complete.get().group();
                accounts.hold(id, made, group.chair(), group.treasurer());
                drafts.sent(id, made);
                yield done(made);
            }
            case Refused(var why) -> refused(why);
        };
    }

    /// What would keep this draft from becoming a group, as far as it is answered; empty if nothing does.
    @Transactional(readOnly = true)
    public Optional<FormationRefusal> whyNot(Formation draft) {
        return whyNot(draft, draft.on());
    }

    private Optional<FormationRefusal> whyNot(Formation draft, LocalDate on) {
        if (table.hasName(draft.name())) return Optional.of(new NameTaken());
        var officers = draft.officers();
        if (officers != null && !officers.areThree()) return Optional.of(new OfficersNotThree());
        var within = coached.find(draft.within()).orElseThrow();
        var unfit = draft.people().isEmpty()
                ? Optional.<FormationRefusal>empty()
                : check.whyNot(within, members(draft, on), on);
        // The account is chosen after the people, so what is wrong with them is said first.
        return unfit.isPresent() ? unfit : groupAccounts.whyTaken(draft.id()).map(AccountTaken::new);
    }

    /// Her drafts that wait, the last one saved first.
    @Transactional(readOnly = true)
    public List<Formation> waiting(Actor by) {
        return drafts.waiting(by.user());
    }

    /// Her own draft; nobody else's is there for her.
    @Transactional(readOnly = true)
    public Optional<Formation> find(FormationId id, Actor by) {
        return drafts.find(id, by.user());
    }

    /// What a group said about itself when it was formed; groups of before that was asked have none.
    @Transactional(readOnly = true)
    public Optional<Charter> charter(LoanGroupId group) {
        return drafts.charter(group);
    }

    Agreement agreement(Formation draft) {
        return agreements
                .open(draft.id())
                .<Agreement>map(asking -> Agreement.of(draft, asking, LocalDate.now(clock)))
                .orElse(new NotAsked());
    }

    private static FormationRefusal notAllAgree(Formation draft, Agreement agreement) {
        int of = draft.people().size();
        int silent = switch (agreement) {
            case NotAsked() -> of;
            case Waiting(var _, var waited) -> waited.size();
            case Overdue(var _, var waited) -> waited.size();
            case Agreed _ -> 0;
        };
        return new NotAllAgree(of - silent, of);
    }

    private static List<Membership.Active> members(Formation draft, LocalDate on) {
        var members = new ArrayList<Membership.Active>();
        var officers = draft.officers();
        for (var person : draft.people()) {
            members.add(new Membership.Active(person, officers == null ? Office.MEMBER : officers.of(person), on));
        }
        return members;
    }
}
