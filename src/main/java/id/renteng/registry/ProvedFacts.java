package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.registry.PersonCorrectionTable.Proposer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes what her card says of her birth date, her NIK and her sex: what two people read, each by herself, or what her
/// NIK says already.
@Component
class ProvedFacts {

    private final PersonCorrectionTable corrections;
    private final ImportCommitTable register;
    private final Duplicates duplicates;
    private final IdentityKeys keys;
    private final Niks niks;
    private final Clock clock;

    ProvedFacts(
            PersonCorrectionTable corrections,
            ImportCommitTable register,
            Duplicates duplicates,
            IdentityKeys keys,
            Niks niks,
            Clock clock) {
        this.corrections = corrections;
        this.register = register;
        this.duplicates = duplicates;
        this.keys = keys;
        this.niks = niks;
        this.clock = clock;
    }

    /// Nothing is written where it was set meanwhile and stands already; so with a sex.
    ///
    /// @throws NoSuchElementException if nobody is registered under this id any more
    void setBorn(PersonId person, LocalDate born, Grounds grounds, Proposer first, Actor by) {
        register.lock();
        var stood = corrections.lock(person).orElseThrow();
        if (stood.value(CorrectedFact.BORN).equals(born.toString())) return;
        corrections.setBorn(person, born);
        corrections.insert(
                person,
                CorrectedFact.BORN,
                stood.value(CorrectedFact.BORN),
                born.toString(),
                grounds,
                first,
                clock.instant(),
                by);
        duplicates.compareAgain(person);
    }

    /// @param first null where her NIK says the same, so that one person was enough
    /// @throws NoSuchElementException if nobody is registered under this id any more
    void setSex(PersonId person, Sex sex, Grounds grounds, @Nullable Proposer first, Actor by) {
        register.lock();
        var stood = corrections.lock(person).orElseThrow();
        if (stood.value(CorrectedFact.SEX).equals(sex.name())) return;
        corrections.setSex(person, sex);
        corrections.insert(
                person,
                CorrectedFact.SEX,
                stood.value(CorrectedFact.SEX),
                sex.name(),
                grounds,
                first,
                clock.instant(),
                by);
        duplicates.compareAgain(person);
    }

    /// @return false, and nothing is written, if somebody else came to be registered with this NIK
    /// @throws NoSuchElementException if nobody is registered under this id any more
    boolean setNik(PersonId person, String digits, Grounds grounds, Proposer first, Actor by) {
        register.lock();
        var stood = corrections.lock(person).orElseThrow();
        if (isTaken(person, digits)) return false;
        var secret = keys.encrypt(PersonTable.NIK, person.value(), digits);
        var masked = Mask.nik(digits);
        corrections.setNik(person, secret, keys.hashing().of(PersonTable.NIK, digits), masked);
        corrections.insert(
                person, CorrectedFact.NIK, stood.value(CorrectedFact.NIK), masked, grounds, first, clock.instant(), by);
        duplicates.compareAgain(person);
        return true;
    }

    boolean isTaken(PersonId person, String digits) {
        return corrections.isTaken(keys.hashes(PersonTable.NIK, digits), person);
    }

    /// Her NIK as it stands; empty where it is none that would be taken today.
    Optional<Nik> nik(PersonId person, byte[] secret) {
        var digits = keys.decrypt(PersonTable.NIK, person.value(), secret);
        return niks.check(digits, LocalDate.now(clock)) instanceof Done<Nik, NikProblem>(var nik)
                ? Optional.of(nik)
                : Optional.empty();
    }
}
