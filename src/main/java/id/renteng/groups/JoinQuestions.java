package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.JoinQuestion.Said;
import id.renteng.groups.JoinQuestionRefusal.NotJoinable;
import id.renteng.groups.JoinQuestionRefusal.NotOpen;
import id.renteng.groups.JoinQuestionRefusal.TimeWrong;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Confidential;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who would join a loan group and each of its members are asked on their own pages. Whoever cannot read hers
/// says it on paper before a witness; [Compositions#join] takes both, and silence is never a yes.
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

    /// Asks whether somebody may join. Asked once more, all answer anew.
    ///
    /// @param answerBy the last day of an answer, from today to [Asking#DAYS_MAX] days later
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "join-asked", by = Role.OFFICER)
    public Result<JoinQuestionId, JoinQuestionRefusal> ask(
            LoanGroupId id, PersonId person, LocalDate answerBy, Actor by) {
        var group = groups.lock(id);
        var today = LocalDate.now(clock);
        var why = compositions.whyNotJoin(group, person, today);
        if (why.isPresent()) return refused(new NotJoinable(why.get()));
        var last = today.plusDays(Asking.DAYS_MAX);
        if (answerBy.isBefore(today) || answerBy.isAfter(last)) return refused(new TimeWrong(today, last));
        var question = new JoinQuestion(JoinQuestionId.random(), id, person, today, answerBy, Map.of());
        table.ask(question, by.user());
        return done(question.id());
    }

    /// Her own yes or no, instead of what she said before.
    ///
    /// @throws NoSuchElementException if there is no such question for her
    @Transactional
    @Command(
            value = "join-question-answered",
            by = {Role.MEMBER, Role.CHAIR})
    public Result<PersonId, JoinQuestionRefusal> answer(JoinQuestionId id, @Confidential boolean yes, Actor by) {
        var question = table.find(id).orElseThrow();
        var own = own(by).orElseThrow();
        var group = groups.lock(question.group()).details();
        if (!group.has(own) && !question.person().equals(own)) throw new NoSuchElementException("not asked");
        if (asks(by).stream().noneMatch(open -> open.id().equals(id))) return refused(new NotOpen());
        table.answer(id, own, new Said(yes, LocalDate.now(clock)), by.user());
        return done(own);
    }

    /// What she is asked today, the most urgent first.
    @Transactional(readOnly = true)
    public List<JoinQuestion> asks(Actor by) {
        return own(by).map(person -> table.asks(person, LocalDate.now(clock))).orElse(List.of());
    }

    /// What a group is asked today, the most urgent first.
    @Transactional(readOnly = true)
    public List<JoinQuestion> open(LoanGroupId group) {
        return table.open(group, LocalDate.now(clock));
    }

    private static Optional<PersonId> own(Actor by) {
        return Optional.ofNullable(by.person()).map(PersonId::new);
    }
}
