package id.renteng.readiness;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.EvidenceRefusal.FormedByYou;
import id.renteng.readiness.EvidenceRefusal.InFuture;
import id.renteng.readiness.EvidenceRefusal.NotAMember;
import id.renteng.readiness.EvidenceRefusal.NoteMissing;
import id.renteng.readiness.EvidenceRefusal.NoteTooLong;
import id.renteng.readiness.EvidenceRefusal.OfEligibility;
import id.renteng.readiness.EvidenceRefusal.OfQuiz;
import id.renteng.readiness.EvidenceRefusal.OfWords;
import id.renteng.readiness.EvidenceRefusal.QuestionsOpen;
import id.renteng.readiness.LearningTable.Learned;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members understood before they sign: the quiz on the procedure, joint liability in their own words, and the
/// seven checks of eligibility that a verifier makes.
@Service
public class Learning {

    private static final int WORDS_CHARACTERS_MIN = 10;
    private static final int WORDS_CHARACTERS_MAX = 1_000;
    private static final int SOURCE_CHARACTERS_MAX = 200;

    private final LearningTable table;
    private final People people;
    private final LoanGroups groups;
    private final Clock clock;

    Learning(LearningTable table, People people, LoanGroups groups, Clock clock) {
        this.table = table;
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    /// @param understood whether the assessor found it right
    public record OwnWords(PersonId person, String words, boolean understood, LocalDate on) {

        public OwnWords {
            words = words.strip();
        }
    }

    /// Records how a member answered: she herself, or an officer with whom she answered aloud. Refused when
    /// [QuestionsOpen].
    ///
    /// @throws NoSuchElementException if she is not registered, or a member answers for another
    @Transactional
    @Command(
            value = "quiz-answered",
            by = {Role.OFFICER, Role.MEMBER, Role.CHAIR})
    public Result<QuizScore, OfQuiz> answer(PersonId person, Map<Question, Integer> answers, Actor by) {
        if (!by.is(Role.OFFICER) && !person.value().equals(by.person())) throw new NoSuchElementException("not her");
        var _ = people.find(person).orElseThrow();
        int open = Question.values().length - answers.size();
        if (open > 0) return refused(new QuestionsOpen(open));
        var score = new QuizScore(answers);
        var words = score.right() + "/" + Question.values().length;
        table.insert(new Learned(person, TaskCode.PROCEDURE, score.isPassed(), words, LocalDate.now(clock), by.user()));
        return done(score);
    }

    /// Records how a member explained joint liability, as she said it. Refusals, in this order: [InFuture],
    /// [NoteMissing], [NoteTooLong].
    ///
    /// @throws NoSuchElementException if she is not registered
    @Transactional
    @Command(value = "own-words-recorded", by = Role.TRAINER)
    public Result<OwnWords, OfWords> recordOwnWords(OwnWords said, Actor by) {
        if (isInFuture(said.on())) return refused(new InFuture(said.on()));
        var _ = people.find(said.person()).orElseThrow();
        if (said.words().length() < WORDS_CHARACTERS_MIN) return refused(new NoteMissing());
        if (said.words().length() > WORDS_CHARACTERS_MAX) return refused(new NoteTooLong(WORDS_CHARACTERS_MAX));
        table.insert(
                new Learned(said.person(), TaskCode.OWN_WORDS, said.understood(), said.words(), said.on(), by.user()));
        return done(said);
    }

    /// Records what a verifier found about a member. Matters left out keep their finding. Refusals, in this order:
    /// [FormedByYou], [NotAMember], [InFuture], [NoteMissing] without a source, [NoteTooLong].
    ///
    /// @throws NoSuchElementException if there is no such group
    @Transactional
    @Command(value = "eligibility-checked", by = Role.VERIFIER)
    public Result<Eligibility, OfEligibility> recordEligibility(LoanGroupId id, Eligibility checked, Actor by) {
        var group = groups.find(id).orElseThrow().details();
        if (group.formedBy().equals(by.user())) return refused(new FormedByYou());
        if (!group.has(checked.person())) return refused(new NotAMember());
        if (isInFuture(checked.on())) return refused(new InFuture(checked.on()));
        if (checked.source().isEmpty()) return refused(new NoteMissing());
        if (checked.source().length() > SOURCE_CHARACTERS_MAX) return refused(new NoteTooLong(SOURCE_CHARACTERS_MAX));
        table.insert(checked, by.user());
        return done(checked);
    }

    /// How somebody answered the five questions.
    ///
    /// @param right how many of how many, `4/5`
    public record QuizTaken(boolean passed, String right, LocalDate on) {}

    /// The quiz that counts of each of these people, the latest passed or else the latest; who took none is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, QuizTaken> quizzes(Collection<PersonId> of) {
        return table.quizzes(of).values().stream()
                .collect(Collectors.toMap(
                        Learned::person, quiz -> new QuizTaken(quiz.passed(), quiz.words(), quiz.on())));
    }

    /// What each of these people said last; who was not asked is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, OwnWords> ownWords(Collection<PersonId> of) {
        return table.ownWords(of).values().stream()
                .collect(Collectors.toMap(
                        Learned::person, said -> new OwnWords(said.person(), said.words(), said.passed(), said.on())));
    }

    /// What was found of each of these people; of whom nothing was looked up is left out.
    @Transactional(readOnly = true)
    public Map<PersonId, Eligibility> eligibility(Collection<PersonId> of) {
        return table.eligibility(of);
    }

    private boolean isInFuture(LocalDate on) {
        return on.isAfter(LocalDate.now(clock));
    }
}
