package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Certificate;
import id.renteng.training.CertificateAct;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import id.renteng.web.loans.Staff;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the list of the certificates of a class shows.
///
/// @param acts      what was done to them, the latest first
/// @param staff     the names of who did it
/// @param mayRevoke whether the reader revokes and restores them
public record CertificatesPage(
        TrainingClass of,
        List<Certificate> all,
        List<CertificateAct> acts,
        Map<PersonId, Person> people,
        Staff.Names staff,
        boolean mayRevoke,
        Errors errors) {

    public String id() {
        return of.id().value().toString();
    }

    public String person(Certificate one) {
        return one.person().value().toString();
    }

    public String name(Certificate one) {
        return Objects.requireNonNull(people.get(one.person())).name();
    }

    public String action(Certificate one) {
        return "/classes/%s/certificates/%s/%s"
                .formatted(id(), person(one), one.isRevoked() ? "restoration" : "revocation");
    }

    public List<CertificateAct> actsOf(Certificate one) {
        return acts.stream().filter(act -> act.code().equals(one.code())).toList();
    }
}
