package id.renteng.registry;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Days;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.RegistrationRefusal.FieldsWrong;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The papers of businesses: a ward office's letter, PIRT, halal, BPOM, trademark. One written down wrongly is struck
/// out, not changed.
@Service
@Transactional(readOnly = true)
public class Permits {

    private static final int NUMBER_MAX = 60;
    private static final int ISSUER_MAX = 120;

    private final PermitTable permits;
    private final Businesses businesses;
    private final Clock clock;

    Permits(PermitTable permits, Businesses businesses, Clock clock) {
        this.permits = permits;
        this.businesses = businesses;
        this.clock = clock;
    }

    /// Those that are not struck out, also those that no longer hold; a business without any is left out.
    public Map<BusinessId, List<Permit>> all(Collection<BusinessId> ids) {
        return permits.all(ids);
    }

    /// @throws NoSuchElementException if this person has no such business
    @Transactional
    @Command(value = "permit-recorded", by = Role.OFFICER)
    public Result<PermitId, FieldsWrong> record(PersonId person, BusinessId business, NewPermit asked, Actor by) {
        mustOwn(person, business);
        var problems = new ArrayList<FieldProblem>();
        var kind = kind(asked.kind());
        var number = Names.tidy(asked.number());
        var issuer = Names.tidy(asked.issuer());
        var issued = Days.read(asked.issuedOn()).orElse(null);
        var expires = asked.expiresOn().isBlank()
                ? null
                : Days.read(asked.expiresOn()).orElse(null);
        if (kind == null) problems.add(new FieldProblem("kind", "PERMIT_KIND"));
        if (number.length() < 2 || number.length() > NUMBER_MAX)
            problems.add(new FieldProblem("number", "PERMIT_NUMBER"));
        if (issuer.length() < 2 || issuer.length() > ISSUER_MAX)
            problems.add(new FieldProblem("issuer", "PERMIT_ISSUER"));
        if (issued == null || issued.isAfter(LocalDate.now(clock)))
            problems.add(new FieldProblem("issuedOn", "PERMIT_ISSUED"));
        boolean ends = !asked.expiresOn().isBlank();
        if (ends && (expires == null || issued != null && !expires.isAfter(issued)))
            problems.add(new FieldProblem("expiresOn", "PERMIT_EXPIRES"));
        if (kind == null || issued == null || !problems.isEmpty()) return refused(new FieldsWrong(problems));
        var permit = new Permit(PermitId.random(), business, kind, number, issuer, issued, expires, null);
        permits.insert(permit, clock.instant(), by);
        return done(permit.id());
    }

    /// Strikes out a paper that was written down wrongly.
    ///
    /// @throws NoSuchElementException if this business of this person has no such paper
    @Transactional
    @Command(value = "permit-struck-out", by = Role.OFFICER)
    public PermitId strike(PersonId person, BusinessId business, PermitId id, Actor by) {
        mustOwn(person, business);
        if (permits.strike(business, id, clock.instant(), by) == 0) throw new NoSuchElementException();
        return id;
    }

    private void mustOwn(PersonId person, BusinessId id) {
        if (businesses.of(person).stream().noneMatch(business -> business.id().equals(id)))
            throw new NoSuchElementException();
    }

    private static Permit.@Nullable Kind kind(String code) {
        return Arrays.stream(Permit.Kind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElse(null);
    }
}
