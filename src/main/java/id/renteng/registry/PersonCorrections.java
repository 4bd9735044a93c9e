package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.CorrectionRefusal.AnotherWaits;
import id.renteng.registry.CorrectionRefusal.FieldsWrong;
import id.renteng.registry.CorrectionRefusal.NikSaysOther;
import id.renteng.registry.CorrectionRefusal.NikTaken;
import id.renteng.registry.CorrectionRefusal.NothingDiffers;
import id.renteng.registry.PersonCorrectionTable.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Corrects what the register says of a person, because she says so or her request was granted (UU 27/2022, article
/// 6). What stood there is kept, with who changed it, when and why. Her birth date and her NIK take a second person,
/// who reads them herself ([KeyChanges]); so does her sex where it would not be that of her NIK.
@Service
public class PersonCorrections {

    private final PersonCorrectionTable table;
    private final ImportCommitTable register;
    private final ProvedFacts proved;
    private final KeyChanges changes;
    private final Duplicates duplicates;
    private final Niks niks;
    private final Regions regions;
    private final Clock clock;

    PersonCorrections(
            PersonCorrectionTable table,
            ImportCommitTable register,
            ProvedFacts proved,
            KeyChanges changes,
            Duplicates duplicates,
            Niks niks,
            Regions regions,
            Clock clock) {
        this.table = table;
        this.register = register;
        this.proved = proved;
        this.changes = changes;
        this.duplicates = duplicates;
        this.niks = niks;
        this.regions = regions;
        this.clock = clock;
    }

    /// What she is called, where she lives and whom she is married to, as an officer typed it. What is as it stands is
    /// not changed.
    ///
    /// @param kelurahan a code of [Regions]
    /// @param spouse    a name; empty for nobody
    public record Asked(String name, String kelurahan, String address, String spouse) {}

    /// What was corrected so far, under every entry that stands for her, the newest first.
    @Transactional(readOnly = true)
    public List<Correction> of(PersonId person) {
        return table.of(person);
    }

    /// Corrects her name, kelurahan, address and the name of her husband or his wife, at once; she is found by the new
    /// name and compared with others again. Refused with [FieldsWrong] or [NothingDiffers].
    ///
    /// @throws NoSuchElementException if nobody is registered under this id, or the request is not a granted one of
    /// hers
    @Transactional
    @Command(value = "person-corrected", by = Role.OFFICER)
    public Result<PersonId, CorrectionRefusal> correct(PersonId person, Asked asked, Grounds grounds, Actor by) {
        var stood = lock(person, grounds);
        var registration = new Registration(niks, regions);
        var read = registration.corrected(asked, grounds);
        if (read.isEmpty()) return refused(new FieldsWrong(registration.problems()));
        var after = read.get();
        var changed = Stream.of(
                        CorrectedFact.NAME, CorrectedFact.KELURAHAN, CorrectedFact.ADDRESS, CorrectedFact.SPOUSE)
                .filter(fact -> !value(after, fact).equals(stood.value(fact)))
                .toList();
        if (changed.isEmpty()) return refused(new NothingDiffers());
        table.set(person, after);
        for (var fact : changed)
            table.insert(person, fact, stood.value(fact), value(after, fact), grounds, null, clock.instant(), by);
        duplicates.compareAgain(person);
        return done(person);
    }

    /// Asks for another birth date; it holds when a second person read the same. One that differs from the NIK is
    /// taken, see [#differsFromNik]. Refused with [FieldsWrong], [NothingDiffers] or [AnotherWaits].
    ///
    /// @throws NoSuchElementException as [#correct]
    @Transactional
    @Command(value = "birth-date-change-proposed", by = Role.OFFICER)
    public Result<KeyChangeId, CorrectionRefusal> proposeBorn(
            PersonId person, LocalDate born, Grounds grounds, Actor by) {
        var stood = lock(person, grounds);
        var registration = new Registration(niks, regions);
        registration.checkBorn(born, LocalDate.now(clock));
        registration.checkWhy(grounds);
        if (!registration.problems().isEmpty()) return refused(new FieldsWrong(registration.problems()));
        if (born.equals(stood.bornOn())) return refused(new NothingDiffers());
        return waiting(person, KeyChange.Kind.BORN, "•• ••• " + born.getYear(), born.toString(), grounds, by);
    }

    /// Asks for another NIK; it holds when a second person read the same. Refused with [FieldsWrong],
    /// [NothingDiffers], [NikTaken] or [AnotherWaits].
    ///
    /// @throws NoSuchElementException as [#correct]
    @Transactional
    @Command(value = "nik-change-proposed", by = Role.OFFICER)
    public Result<KeyChangeId, CorrectionRefusal> proposeNik(
            PersonId person, String written, Grounds grounds, Actor by) {
        var stood = lock(person, grounds);
        var registration = new Registration(niks, regions);
        var nik = registration.nik(written, LocalDate.now(clock));
        registration.checkWhy(grounds);
        if (nik.isEmpty() || !registration.problems().isEmpty())
            return refused(new FieldsWrong(registration.problems()));
        if (proved.nik(person, stood.nikSecret()).equals(nik)) return refused(new NothingDiffers());
        var digits = nik.get().digits();
        if (proved.isTaken(person, digits)) return refused(new NikTaken());
        return waiting(person, KeyChange.Kind.NIK, nik.get().masked(), digits, grounds, by);
    }

    /// Corrects her sex, at once, where her NIK says the same. Refused with [FieldsWrong], [NothingDiffers] or
    /// [NikSaysOther].
    ///
    /// @throws NoSuchElementException as [#correct]
    @Transactional
    @Command(value = "sex-corrected", by = Role.OFFICER)
    public Result<PersonId, CorrectionRefusal> correctSex(PersonId person, Sex sex, Grounds grounds, Actor by) {
        var stood = lock(person, grounds);
        var refusal = refusal(stood, sex, grounds);
        if (refusal.isPresent()) return refused(refusal.get());
        if (differsFromNik(person, sex)) return refused(new NikSaysOther());
        proved.setSex(person, sex, grounds, null, by);
        return done(person);
    }

    /// Asks for another sex than her NIK says; it holds when a second person read the same card. Refused with
    /// [FieldsWrong], [NothingDiffers] or [AnotherWaits].
    ///
    /// @throws NoSuchElementException as [#correct]
    @Transactional
    @Command(value = "sex-change-proposed", by = Role.OFFICER)
    public Result<KeyChangeId, CorrectionRefusal> proposeSex(PersonId person, Sex sex, Grounds grounds, Actor by) {
        var stood = lock(person, grounds);
        var refusal = refusal(stood, sex, grounds);
        if (refusal.isPresent()) return refused(refusal.get());
        return waiting(person, KeyChange.Kind.SEX, "••", sex.name(), grounds, by);
    }

    private Optional<CorrectionRefusal> refusal(Standing stood, Sex sex, Grounds grounds) {
        var registration = new Registration(niks, regions);
        registration.checkWhy(grounds);
        if (!registration.problems().isEmpty()) return Optional.of(new FieldsWrong(registration.problems()));
        return sex == stood.sex() ? Optional.of(new NothingDiffers()) : Optional.empty();
    }

    /// Her NIK says another sex, or cannot be read and says nothing: two people read the card.
    ///
    /// @throws NoSuchElementException if nobody is registered under this id
    @Transactional(readOnly = true)
    public boolean differsFromNik(PersonId person, Sex sex) {
        var stands = table.find(person).orElseThrow();
        return proved.nik(person, stands.nikSecret())
                .filter(nik -> nik.sex() == sex)
                .isEmpty();
    }

    /// The NIK of this person says another day: worth a second look at the card, and no more. Cards are wrong at
    /// times.
    ///
    /// @throws NoSuchElementException if nobody is registered under this id
    @Transactional(readOnly = true)
    public boolean differsFromNik(PersonId person, LocalDate born) {
        var stands = table.find(person).orElseThrow();
        return proved.nik(person, stands.nikSecret())
                .filter(nik -> !nik.bornOn().equals(born))
                .isPresent();
    }

    /// This NIK can be read, and says another day than the register.
    ///
    /// @throws NoSuchElementException if nobody is registered under this id
    @Transactional(readOnly = true)
    public boolean differsFromBorn(PersonId person, String written) {
        var stands = table.find(person).orElseThrow();
        return new Registration(niks, regions)
                .nik(written, LocalDate.now(clock))
                .filter(nik -> !nik.bornOn().equals(stands.bornOn()))
                .isPresent();
    }

    private Standing lock(PersonId person, Grounds grounds) {
        register.lock();
        var stood = table.lock(person).orElseThrow();
        var request = grounds.request();
        if (request != null && !table.isGranted(request, person)) throw new NoSuchElementException();
        return stood;
    }

    private Result<KeyChangeId, CorrectionRefusal> waiting(
            PersonId person, KeyChange.Kind kind, String shown, String value, Grounds grounds, Actor by) {
        return changes.await(person, kind, shown, value, grounds, by)
                .<Result<KeyChangeId, CorrectionRefusal>>map(Result::done)
                .orElseGet(() -> refused(new AnotherWaits()));
    }

    private static String value(Asked read, CorrectedFact fact) {
        return switch (fact) {
            case NAME -> read.name();
            case KELURAHAN -> read.kelurahan();
            case ADDRESS -> read.address();
            case SPOUSE -> read.spouse();
            case BORN, NIK, SEX -> throw new IllegalArgumentException(fact + " is corrected by itself");
        };
    }
}
