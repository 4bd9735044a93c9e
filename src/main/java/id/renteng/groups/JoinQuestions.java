package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.JoinQuestion.Over;
import id.renteng.groups.JoinQuestion.Said;
import id.renteng.groups.JoinQuestion.Withdrawal;
import id.renteng.groups.JoinQuestionRefusal.AlreadyEnded;
import id.renteng.groups.JoinQuestionRefusal.NotJoinable;
import id.renteng.groups.JoinQuestionRefusal.NotOpen;
import id.renteng.groups.JoinQuestionRefusal.OfAnswer;
import id.renteng.groups.JoinQuestionRefusal.OfAsking;
import id.renteng.groups.JoinQuestionRefusal.OfWithdrawal;
import id.renteng.groups.JoinQuestionRefusal.TimeWrong;
import id.renteng.groups.JoinQuestionRefusal.TooLate;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who would join a loan group and each of its members are asked on their own pages. Whoever cannot read hers
/// says it on paper before a witness; [Compositions#join] takes both, and silence is never a yes. Who died or moved
/// away is not asked, and nobody waits for her.
@Service
public class JoinQuestions {

    private final JoinQuestionTable table;
    private final LoanGroupTable groups;
    private final Compositions compositions;
    private final Clock clock;

    JoinQuestions(JoinQuestionTable table, LoanGroupTable groups, Compositions compositions, Clock clock) {
        this.table = table;
        this.groups = groups;
        this.compositions = compositions;
        this.clock = clock;
    }

    /// Asks whether somebody may join. Asked once more while the question is open, there is more time and the answers
    /// stay; once the group has changed, all answer anew, and only a no stands.
    ///
    /// @param answerBy the last day of a yes, from today to [Asking#DAYS_MAX] days later
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "join-asked", by = Role.OFFICER)
    public Result<JoinQuestionId, OfAsking> ask(LoanGroupId id, PersonId person, LocalDate answerBy, Actor by) {
        var group = groups.lock(id);
        var today = LocalDate.now(clock);
        var why = compositions.whyNotJoin(group, person, today);
        if (why.isPresent()) return refused(new NotJoinable(why.get()));
        var last = today.plusDays(Asking.DAYS_MAX);
        if (answerBy.isBefore(today) || answerBy.isAfter(last)) return refused(new TimeWrong(today, last));
        var open = table.latest(id, person).filter(asked -> asked.over().isEmpty());
        if (open.isPresent()) {
            table.giveTime(open.get().id(), answerBy);
            return done(open.get().id());
        }
        var made = JoinQuestionId.random();
        table.ask(made, id, person, today, answerBy, by.user());
        return done(made);
    }

    /// Takes a question back. What was said to it counts no more, except a no.
    ///
    /// @throws NoSuchElementException if there is no such question in this group
    @Transactional
    @Command(value = "join-question-withdrawn", by = Role.OFFICER)
    public Result<JoinQuestionId, OfWithdrawal> withdraw(
            LoanGroupId group, JoinQuestionId id, @Confidential Withdrawal because, Actor by) {
        var _ = groups.lock(group);
        var _ = find(group, id).orElseThrow();
        return table.withdraw(id, because, by.user()) ? done(id) : refused(new AlreadyEnded());
    }

    /// Her own yes or no, instead of what she said before. A yes is said in time; a no also later, until somebody has
    /// joined.
    ///
    /// @throws NoSuchElementException if there is no such question for her
    @Transactional
    @Command(
            value = "join-question-answered",
            by = {Role.MEMBER, Role.CHAIR})
    public Result<PersonId, OfAnswer> answer(JoinQuestionId id, @Confidential boolean yes, Actor by) {
        var group = table.find(id).orElseThrow().group();
        var _ = groups.lock(group);
        var question = find(id, by).orElseThrow();
        var today = LocalDate.now(clock);
        if (question.over().isPresent())
            return refused(new NotOpen(question.over().get()));
        if (yes && !question.isInTime(today)) return refused(new TooLate(question.answerBy()));
        var own = own(by).orElseThrow();
        table.answer(id, own, new Said(yes, today), by.user());
        return done(own);
    }

    /// A question that somebody is asked, or was while she belonged to the group; nobody else's is there for her.
    @Transactional(readOnly = true)
    public Optional<JoinQuestion> find(JoinQuestionId id, Actor by) {
        var own = here(by).orElse(null);
        return own == null
                ? Optional.empty()
                : table.find(id)
                        .filter(asked -> asked.person().equals(own)
                                || groups.find(asked.group())
                                        .orElseThrow()
                                        .details()
                                        .has(own))
                        .map(asked -> ofToday(List.of(asked)).getFirst());
    }

    /// A question of a group, for its officer.
    @Transactional(readOnly = true)
    public Optional<JoinQuestion> find(LoanGroupId group, JoinQuestionId id) {
        return table.find(id).filter(asked -> asked.group().equals(group));
    }

    /// What she can answer, the most urgent first; also where the time for a yes is over, until somebody decides.
    @Transactional(readOnly = true)
    public List<JoinQuestion> asks(Actor by) {
        return here(by).map(table::asks).map(this::ofToday).orElse(List.of()).stream()
                .filter(asked -> asked.over().isEmpty())
                .toList();
    }

    /// What a group is asked and nobody has decided, the most urgent first; also what nobody can answer any more, until
    /// the officer withdraws it or asks anew.
    @Transactional(readOnly = true)
    public List<JoinQuestion> undecided(LoanGroupId group) {
        return ofToday(table.undecided(group));
    }

    /// Who would join must be there still: the register says so, not the question.
    private List<JoinQuestion> ofToday(List<JoinQuestion> asked) {
        var joining = Set.copyOf(compositions.offered(
                asked.stream().map(JoinQuestion::person).distinct().toList()));
        return asked.stream()
                .map(one -> one.over().isPresent() || joining.contains(one.person()) ? one : one.over(Over.NOT_HERE))
                .toList();
    }

    private Optional<PersonId> here(Actor by) {
        return own(by).filter(own -> !compositions.here(List.of(own)).isEmpty());
    }

    private static Optional<PersonId> own(Actor by) {
        return Optional.ofNullable(by.person()).map(PersonId::new);
    }
}
