package id.renteng.training;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.registry.PersonId;
import id.renteng.training.CertificateAct.Kind;
import id.renteng.training.CertificateRefusal.ReasonMissing;
import id.renteng.training.CertificateRefusal.Revoked;
import id.renteng.training.CertificateRefusal.Valid;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The certificates of closed classes: one for everybody who passed.
@Service
public class Certificates {

    /// Without those that are mistaken for others: 0 and O, 1 and I, L.
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;

    private final CertificateTable certificates;
    private final TellingTable tellings;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Certificates(CertificateTable certificates, TellingTable tellings, Clock clock) {
        this.certificates = certificates;
        this.tellings = tellings;
        this.clock = clock;
    }

    /// Issues one for each of these. Part of closing a class.
    void issue(TrainingClass in, Set<PersonId> passed, LocalDate on) {
        certificates.insert(passed.stream()
                .map(person -> new Certificate(
                        code(),
                        in.id(),
                        person,
                        on,
                        in.theme().name(),
                        in.centre().name(),
                        null))
                .toList());
    }

    @Transactional(readOnly = true)
    public List<Certificate> of(ClassId in) {
        return certificates.of(in);
    }

    /// Somebody's certificates, the latest first.
    ///
    /// @throws java.util.NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public List<Certificate> of(PersonId person, Actor by) {
        return certificates.of(TrainingNeeds.mayBeSeen(person, by));
    }

    /// Why certificates of hers are revoked now, by their class.
    ///
    /// @throws NoSuchElementException if she is not one whom a chair or member may see
    @Transactional(readOnly = true)
    public Map<ClassId, CertificateAct> revocations(PersonId person, Actor by) {
        return certificates.revocations(TrainingNeeds.mayBeSeen(person, by));
    }

    /// Revokes a certificate, as when a pass was recorded for the wrong person. From now on it neither verifies nor
    /// counts: the pass behind it makes nobody trained. She is to be told.
    ///
    /// Refusals, in this order: [ReasonMissing], [Revoked].
    ///
    /// @throws NoSuchElementException if she has no certificate of the class
    @Transactional
    @Command(value = "certificate-revoked", by = OFFICER)
    public Result<Certificate, CertificateRefusal> revoke(ClassId in, PersonId person, String reason, Actor by) {
        var found = certificates.lock(in, person).orElseThrow();
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        var revokedOn = found.revokedOn();
        if (revokedOn != null) return refused(new Revoked(revokedOn));
        certificates.act(act(found, Kind.REVOKED, reason, by), LocalDate.now(clock));
        tellings.certificate(Telling.Kind.REVOKED, in, person, clock.instant());
        return done(certificates.find(found.code()).orElseThrow());
    }

    /// Makes a revoked certificate valid again; who heard that it was revoked is to be told. Refusals, in this order:
    /// [ReasonMissing], [Valid].
    ///
    /// @throws NoSuchElementException if she has no certificate of the class
    @Transactional
    @Command(value = "certificate-restored", by = OFFICER)
    public Result<Certificate, CertificateRefusal> restore(ClassId in, PersonId person, String reason, Actor by) {
        var found = certificates.lock(in, person).orElseThrow();
        if (GivenReason.isMissing(reason)) return refused(new ReasonMissing());
        if (!found.isRevoked()) return refused(new Valid());
        certificates.act(act(found, Kind.RESTORED, reason, by), null);
        tellings.certificate(Telling.Kind.RESTORED, in, person, clock.instant());
        return done(certificates.find(found.code()).orElseThrow());
    }

    private CertificateAct act(Certificate of, Kind kind, String reason, Actor by) {
        return new CertificateAct(of.code(), kind, reason.strip(), clock.instant(), by.user());
    }

    /// Everything that was done to the certificates of a class, the latest first.
    @Transactional(readOnly = true)
    public List<CertificateAct> acts(ClassId in) {
        return certificates.acts(
                certificates.of(in).stream().map(Certificate::code).toList());
    }

    /// The certificate that carries this code. Anybody may ask.
    @Transactional(readOnly = true)
    public Optional<Certificate> verify(String code) {
        return certificates.find(code.strip().toUpperCase(Locale.ROOT));
    }

    private String code() {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(i)))
                .collect(java.util.stream.Collectors.joining());
    }
}
