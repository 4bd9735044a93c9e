package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.UnmaskRefusal.BankConsentWithdrawn;
import id.renteng.registry.UnmaskRefusal.Restricted;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows a whole NIK to somebody who says what for. Every look is kept and shown on the person's page.
@Service
public class WholeNiks {

    private static final int SHOWN_MAX = 50;

    /// For these also a restricted NIK is shown.
    private static final Set<Purpose> ALWAYS = Set.of(Purpose.CORRECTION, Purpose.HER_WISH, Purpose.AUTHORITY);

    private final UnmaskingTable looks;
    private final Restrictions restrictions;
    private final DataConsents consents;
    private final IdentityKeys keys;
    private final Clock clock;

    WholeNiks(UnmaskingTable looks, Restrictions restrictions, DataConsents consents, IdentityKeys keys, Clock clock) {
        this.looks = looks;
        this.restrictions = restrictions;
        this.consents = consents;
        this.keys = keys;
        this.clock = clock;
    }

    /// All sixteen digits. The look is recorded before they are given.
    ///
    /// @throws java.util.NoSuchElementException if there is no such person
    @Transactional
    @Command(
            value = "nik-shown",
            by = {Role.OFFICER, Role.VERIFIER})
    public Result<String, UnmaskRefusal> show(PersonId person, Purpose purpose, Actor by) {
        var secret = looks.secret(person).orElseThrow();
        if (restrictions.isRestricted(person) && !ALWAYS.contains(purpose)) return refused(new Restricted());
        boolean forBank = purpose == Purpose.LOAN_FILE;
        if (forBank && !consents.withdrawn(List.of(person), ConsentPurpose.BANK).isEmpty())
            return refused(new BankConsentWithdrawn());
        looks.insert(person, purpose, clock.instant(), by);
        return done(keys.decrypt(PersonTable.NIK, person.value(), secret));
    }

    /// The last fifty looks, the newest first.
    @Transactional(readOnly = true)
    public List<Unmasking> looks(PersonId person) {
        return looks.of(person, SHOWN_MAX);
    }
}
