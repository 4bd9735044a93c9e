package id.renteng.web.readiness;

import id.renteng.kernel.Days;
import id.renteng.readiness.EvidenceRefusal;
import id.renteng.readiness.EvidenceRefusal.BeforeGroupFormed;
import id.renteng.readiness.EvidenceRefusal.FormedByYou;
import id.renteng.readiness.EvidenceRefusal.InFuture;
import id.renteng.readiness.EvidenceRefusal.NotAMember;
import id.renteng.readiness.EvidenceRefusal.NoteMissing;
import id.renteng.readiness.EvidenceRefusal.NoteTooLong;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import id.renteng.web.readiness.FactsPage.Form;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A form read as what it asks for. [#person()], [#choice()] and [#on()] only when it is not wrong.
record Asked<E extends Enum<E>>(Form form, Class<E> choices) {

    boolean isWrong() {
        return findPerson().isEmpty() || findChoice().isEmpty() || findDay().isEmpty();
    }

    Errors errors() {
        return Errors.NONE
                .andIf(findChoice().isEmpty(), "choice", "readiness.error.choice")
                .andIf(findDay().isEmpty(), "on", "readiness.error.day")
                .andIf(findPerson().isEmpty() || !isWrong(), "person", "readiness.error.person");
    }

    PersonId person() {
        return findPerson().orElseThrow();
    }

    E choice() {
        return findChoice().orElseThrow();
    }

    LocalDate on() {
        return findDay().orElseThrow();
    }

    static Errors refusal(EvidenceRefusal refusal) {
        return switch (refusal) {
            case InFuture(var on) -> Errors.NONE.and("on", "readiness.refused.future", on);
            case FormedByYou _ -> Errors.of("readiness.refused.formed-by-you");
            case NotAMember _ -> Errors.NONE.and("person", "readiness.error.person");
            case BeforeGroupFormed(var formed) -> Errors.NONE.and("on", "readiness.refused.before", formed);
            case EvidenceRefusal.ChairNear() -> Errors.NONE.and("away", "readiness.refused.chair-near");
            case NoteMissing _ -> Errors.NONE.and("note", "readiness.refused.note");
            case EvidenceRefusal.QuestionsOpen(int open) -> Errors.of("quiz.open", open);
            case NoteTooLong(int most) -> Errors.NONE.and("note", "readiness.refused.note-long", most);
        };
    }

    private Optional<PersonId> findPerson() {
        try {
            return Optional.of(new PersonId(UUID.fromString(form.person())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<E> findChoice() {
        return Choices.read(choices.getEnumConstants(), form.choice());
    }

    private Optional<LocalDate> findDay() {
        return Days.read(form.on());
    }
}
