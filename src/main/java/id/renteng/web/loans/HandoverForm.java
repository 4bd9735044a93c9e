package id.renteng.web.loans;

import id.renteng.financing.ConsentMethod;
import id.renteng.financing.Handover;
import id.renteng.financing.LoanFile;
import id.renteng.financing.cover.MemberPart;
import id.renteng.groups.LeavingReason;
import id.renteng.kernel.Days;
import id.renteng.registry.PersonId;
import id.renteng.web.Choices;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was sent about a handover: `leaver`, `newcomer`, `because`, `minutes`, `signedOn`, `method`, `witness`, `text`.
record HandoverForm(LoanFile file, Map<String, String> sent) {

    Errors missingPeople() {
        return Errors.NONE
                .andIf(leaver().isEmpty(), "leaver", "bond.error.member")
                .andIf(newcomer().isEmpty(), "newcomer", "handover.error.newcomer");
    }

    Errors missingPapers() {
        return Errors.NONE
                .andIf(because().isEmpty(), "because", "handover.error.because")
                .andIf(method().isEmpty(), "method", "handover.error.method")
                .andIf(signedOn().isEmpty(), "signedOn", "repayment.error.on");
    }

    /// @throws java.util.NoSuchElementException if something is missing
    Handover.Asked asked() {
        return new Handover.Asked(
                leaver().orElseThrow(),
                newcomer().orElseThrow(),
                because().orElseThrow(),
                text("minutes"),
                new Handover.Consent(signedOn().orElseThrow(), method().orElseThrow(), text("witness"), text("text")));
    }

    Optional<PersonId> leaver() {
        return file.book().members().stream()
                .map(MemberPart::person)
                .filter(person -> person.value().toString().equals(text("leaver")))
                .findFirst();
    }

    Optional<PersonId> newcomer() {
        return text("newcomer").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(new PersonId(UUID.fromString(text("newcomer"))))
                : Optional.empty();
    }

    private Optional<LeavingReason> because() {
        return Choices.read(LeavingReason.values(), text("because"));
    }

    private Optional<ConsentMethod> method() {
        return Choices.read(ConsentMethod.values(), text("method"));
    }

    private Optional<LocalDate> signedOn() {
        return Days.read(text("signedOn"));
    }

    private String text(String name) {
        return sent.getOrDefault(name, "");
    }
}
