package id.renteng.readiness;

import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.Eligibility.Finding;
import id.renteng.readiness.Eligibility.Matter;
import id.renteng.readiness.EvidenceRefusal.FormedByYou;
import id.renteng.readiness.EvidenceRefusal.NoteMissing;
import id.renteng.readiness.EvidenceRefusal.QuestionsOpen;
import id.renteng.readiness.Learning.OwnWords;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class LearningTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Actor VERIFIER = new Actor(new UUID(0, 5), "Yuli", Role.VERIFIER, null, null);
    private static final Actor TRAINER = new Actor(new UUID(0, 6), "Rosi", Role.TRAINER, null, null);

    @Autowired
    Learning learning;

    @Autowired
    Readiness readiness;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private LoanGroupId melati;
    private List<PersonId> members;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        melati = town.loanGroup(town.club("Belajar", 5), 5);
        members = groups.find(melati).orElseThrow().details().people();
    }

    @Test
    void four_of_five_right_is_enough_and_once_is_enough() {
        var rina = members.get(4);
        assertThat(done(learning.answer(rina, answers(3), OFFICER)).isPassed()).isFalse();
        assertThat(done(learning.answer(rina, answers(4), OFFICER)).isPassed()).isTrue();
        assertThat(done(learning.answer(rina, answers(0), OFFICER)).isPassed()).isFalse();
        assertThat(task(TaskCode.PROCEDURE).done()).isEqualTo(1);
        assertThat(learning.answer(rina, Map.of(Question.FEES, 1), OFFICER))
                .isEqualTo(Result.refused(new QuestionsOpen(4)));
    }

    @Test
    void a_member_answers_for_herself_only() {
        var hers =
                new Actor(UUID.randomUUID(), "Rina", Role.MEMBER, members.get(4).value(), null);
        done(learning.answer(members.get(4), answers(5), hers));
        assertThatThrownBy(() -> learning.answer(members.get(3), answers(5), hers))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void joint_liability_is_explained_in_own_words_and_the_last_one_counts() {
        var rina = members.get(4);
        assertThat(learning.recordOwnWords(new OwnWords(rina, "ya", true, TODAY), TRAINER))
                .isEqualTo(Result.refused(new NoteMissing()));
        done(learning.recordOwnWords(
                new OwnWords(rina, "Kalau teman tidak bayar, kami bayar dulu.", true, TODAY), TRAINER));
        assertThat(task(TaskCode.OWN_WORDS).done()).isEqualTo(1);
        done(learning.recordOwnWords(new OwnWords(rina, "Tidak tahu, kata ketua saja.", false, TODAY), TRAINER));
        assertThat(task(TaskCode.OWN_WORDS).done()).isZero();
        assertThat(learning.ownWords(members).get(rina).words()).startsWith("Tidak tahu");
    }

    @Test
    void the_seven_checks_need_a_source_and_a_verifier_who_did_not_form_the_group() {
        var clear = findings(Finding.CLEAR);
        var formed = new Actor(OFFICER.user(), "Dedi", Role.VERIFIER, null, null);
        assertThat(learning.recordEligibility(melati, of(members.get(4), clear, "KTP"), formed))
                .isEqualTo(Result.refused(new FormedByYou()));
        assertThat(learning.recordEligibility(melati, of(members.get(4), clear, " "), VERIFIER))
                .isEqualTo(Result.refused(new NoteMissing()));
        for (var member : members) done(learning.recordEligibility(melati, of(member, clear, "KTP"), VERIFIER));
        assertThat(task(TaskCode.ELIGIBILITY).isDone()).isTrue();
        var dead = of(members.get(4), Map.of(Matter.ALIVE, Finding.BLOCKED), "Surat kelurahan");
        done(learning.recordEligibility(melati, dead, VERIFIER));
        assertThat(task(TaskCode.ELIGIBILITY).problems()).containsExactly(members.get(4));
    }

    @Test
    void the_new_tasks_are_asked_from_the_new_year_on() {
        assertThat(readiness.checklist(melati, NEW_YEAR.minusDays(1)).task(TaskCode.ELIGIBILITY))
                .isEmpty();
        assertThat(readiness.checklist(melati, NEW_YEAR).tasks()).hasSize(13);
    }

    private Task task(TaskCode code) {
        return readiness.checklist(melati, NEW_YEAR).task(code).orElseThrow();
    }

    private static Eligibility of(PersonId person, Map<Matter, Finding> findings, String source) {
        return new Eligibility(person, findings, source, TODAY);
    }

    private static Map<Matter, Finding> findings(Finding all) {
        var findings = new EnumMap<Matter, Finding>(Matter.class);
        for (var matter : Matter.values()) findings.put(matter, all);
        return findings;
    }

    private static Map<Question, Integer> answers(int right) {
        var answers = new EnumMap<Question, Integer>(Question.class);
        for (var question : Question.values()) {
            int wrong = question.right() % Question.ANSWERS + 1;
            answers.put(question, answers.size() < right ? question.right() : wrong);
        }
        return answers;
    }
}
