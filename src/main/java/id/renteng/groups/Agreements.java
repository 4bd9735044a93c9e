package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.Agreement.Asked;
import id.renteng.groups.Answer.Means;
import id.renteng.groups.AnswerRefusal.AlreadyAsked;
import id.renteng.groups.AnswerRefusal.AlreadySent;
import id.renteng.groups.AnswerRefusal.DayWrong;
import id.renteng.groups.AnswerRefusal.NotAmongThem;
import id.renteng.groups.AnswerRefusal.NotAsked;
import id.renteng.groups.AnswerRefusal.NotFormable;
import id.renteng.groups.AnswerRefusal.NotOverdue;
import id.renteng.groups.AnswerRefusal.OfAnswer;
import id.renteng.groups.AnswerRefusal.OfAsking;
import id.renteng.groups.AnswerRefusal.OfTime;
import id.renteng.groups.AnswerRefusal.TimeWrong;
import id.renteng.groups.AnswerRefusal.TooLate;
import id.renteng.groups.AnswerRefusal.Unanswered;
import id.renteng.groups.AnswerRefusal.WitnessMissing;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.Names;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Nobody is put into a loan group: each of its people says yes or no, herself or on paper before a witness. A no takes
/// her out at once. Silence is never a yes; when the time is over the officer gives more, or goes on without her.
@Service
public class Agreements {

    private final AgreementTable table;
    private final FormationTable drafts;
    private final Formations formations;
    private final GroupAccountTable accounts;
    private final Witnesses witnesses;
    private final Clock clock;

    Agreements(
            AgreementTable table,
            FormationTable drafts,
            Formations formations,
            GroupAccountTable accounts,
            Witnesses witnesses,
            Clock clock) {
        this.table = table;
        this.drafts = drafts;
        this.formations = formations;
        this.accounts = accounts;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /// Asks everybody in a draft.
    ///
    /// @param answerBy the last day of an answer, from today to [Asking#DAYS_MAX] days later
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "members-asked", by = Role.OFFICER)
    public Result<LocalDate, OfAsking> ask(FormationId id, LocalDate answerBy, Actor by) {
        var draft = drafts.lock(id, by.user()).orElseThrow();
        if (draft.sent() != null) return refused(new AlreadySent(draft.sent()));
        if (draft.waiting() != Formation.Step.CHECK) return refused(new Unanswered(draft.waiting()));
        if (table.open(id).isPresent()) return refused(new AlreadyAsked());
        var whyNot = formations.whyNot(draft);
        if (whyNot.isPresent()) return refused(new NotFormable(whyNot.get()));
        if (isNoTime(answerBy)) return refused(timeWrong());
        table.ask(id, today(), answerBy, by.user());
        return done(answerBy);
    }

    /// Her own yes or no.
    ///
    /// @param asking the number of the question she read
    /// @throws NoSuchElementException if there is no such draft, or she was never in it
    @Transactional
    @Command(
            value = "group-question-answered",
            by = {Role.MEMBER, Role.CHAIR})
    public Result<PersonId, OfAnswer> answer(FormationId id, int asking, @Confidential Reply reply, Actor by) {
        var draft = drafts.lock(id).orElseThrow();
        var own = Optional.ofNullable(by.person()).map(PersonId::new).orElseThrow();
        boolean known = draft.people().contains(own)
                || table.declined(id).stream()
                        .anyMatch(answer -> answer.person().equals(own));
        if (!known) throw new NoSuchElementException("not asked");
        var open = table.open(id).filter(asked -> asked.number() == asking);
        return take(draft, open, reply.of(own, new Means.OwnAccount(), today()), by);
    }

    /// What somebody said in person, with her signature or thumbprint on the printed list.
    ///
    /// @param witness who saw it
    /// @param on      the day she said it; it may be written down later
    /// @throws NoSuchElementException if there is no such draft of the officer's
    @Transactional
    @Command(value = "group-answer-recorded", by = Role.OFFICER)
    public Result<PersonId, OfAnswer> record(
            FormationId id, PersonId person, @Confidential Reply reply, String witness, LocalDate on, Actor by) {
        var draft = drafts.lock(id, by.user()).orElseThrow();
        return take(draft, table.open(id), reply.of(person, new Means.Paper(Names.tidy(witness)), on), by);
    }

    /// Gives more time to answer.
    ///
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "answer-time-given", by = Role.OFFICER)
    public Result<LocalDate, OfTime> giveTime(FormationId id, LocalDate answerBy, Actor by) {
        var draft = drafts.lock(id, by.user()).orElseThrow();
        if (draft.sent() != null) return refused(new AlreadySent(draft.sent()));
        var open = table.open(id);
        if (open.isEmpty()) return refused(new NotAsked());
        if (isNoTime(answerBy)) return refused(timeWrong());
        table.giveTime(id, open.get().number(), answerBy);
        return done(answerBy);
    }

    /// Goes on without somebody who had not answered when the time was over.
    ///
    /// @throws NoSuchElementException if there is no such draft of hers
    @Transactional
    @Command(value = "silent-left-out", by = Role.OFFICER)
    public Result<PersonId, OfTime> leaveOut(FormationId id, PersonId person, Actor by) {
        var draft = drafts.lock(id, by.user()).orElseThrow();
        if (draft.sent() != null) return refused(new AlreadySent(draft.sent()));
        var open = table.open(id);
        if (open.isEmpty()) return refused(new NotAsked());
        if (!draft.people().contains(person)) return refused(new NotAmongThem());
        boolean overdue = Agreement.of(draft, open.get(), today()) instanceof Agreement.Overdue(var _, var silent)
                && silent.contains(person);
        if (!overdue) return refused(new NotOverdue(open.get().answerBy()));
        table.insert(id, open.get().number(), new Answer.Silent(person, today()), by.user());
        drafts.takeOut(draft, person);
        return done(person);
    }

    /// How far the people of a draft agree today.
    @Transactional(readOnly = true)
    public Agreement of(Formation draft) {
        return formations.agreement(draft);
    }

    /// The account that would keep the cash of this group, which each one knows who says yes; empty where it is opened
    /// later.
    @Transactional(readOnly = true)
    public Optional<GroupAccount> account(Formation draft) {
        return accounts.ofDraft(draft.id());
    }

    /// A draft in which somebody is asked, and how far its people agree today.
    public record Question(Formation draft, Asked so) {}

    /// The drafts in which she is asked now, the most urgent first; also those whose time is over, until somebody
    /// decides about them.
    @Transactional(readOnly = true)
    public List<Question> asks(Actor by) {
        var own = by.person();
        if (own == null) return List.of();
        var asks = table.asks(new PersonId(own));
        var known = drafts.all(asks.keySet());
        return asks.entrySet().stream()
                .flatMap(one -> Optional.ofNullable(known.get(one.getKey())).stream()
                        .map(draft -> new Question(draft, Agreement.of(draft, one.getValue(), today()))))
                .toList();
    }

    /// Who said no to a draft of hers, or nothing in time; the last one first.
    @Transactional(readOnly = true)
    public List<Answer> declined(Formation draft) {
        return table.declined(draft.id());
    }

    /// The day of the last yes before a group was formed; none for a group of before anybody was asked.
    @Transactional(readOnly = true)
    public Optional<LocalDate> agreedOn(LoanGroupId group) {
        return table.agreedOn(group);
    }

    private Result<PersonId, OfAnswer> take(Formation draft, Optional<Asking> open, Answer answer, Actor by) {
        if (draft.sent() != null) return refused(new AlreadySent(draft.sent()));
        if (open.isEmpty()) return refused(new NotAsked());
        var asking = open.get();
        if (!draft.people().contains(answer.person())) return refused(new NotAmongThem());
        if (answer.on().isBefore(asking.askedOn()) || answer.on().isAfter(today())) {
            return refused(new DayWrong(asking.askedOn()));
        }
        // Who said yes may think again until the group is formed.
        if (!(answer instanceof Answer.No) && answer.on().isAfter(asking.answerBy()))
            return refused(new TooLate(asking.answerBy()));
        if (by.is(Role.OFFICER) && !isWitnessed(answer, draft, by)) return refused(new WitnessMissing());
        table.insert(draft.id(), asking.number(), answer, by.user());
        if (answer instanceof Answer.No) drafts.takeOut(draft, answer.person());
        return done(answer.person());
    }

    private boolean isWitnessed(Answer answer, Formation draft, Actor by) {
        var officers = draft.officers();
        var chair = officers == null ? answer.person() : officers.chair();
        return witnesses.isOne(answer.witness(), List.of(answer.person(), chair), by);
    }

    private boolean isNoTime(LocalDate answerBy) {
        return answerBy.isBefore(today()) || answerBy.isAfter(today().plusDays(Asking.DAYS_MAX));
    }

    private TimeWrong timeWrong() {
        return new TimeWrong(today(), today().plusDays(Asking.DAYS_MAX));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
