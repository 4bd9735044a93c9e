package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.banking.Banks;
import id.renteng.financing.ConsentRefusal.MethodNotYours;
import id.renteng.financing.ConsentRefusal.NoPart;
import id.renteng.financing.ConsentRefusal.NotNow;
import id.renteng.financing.ConsentRefusal.PartsDoNotAddUp;
import id.renteng.financing.ConsentRefusal.TextChanged;
import id.renteng.financing.ConsentRefusal.TimeWrong;
import id.renteng.financing.ConsentRefusal.WitnessMissing;
import id.renteng.groups.Formations;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Every member's own, express consent to joint liability. It is never presumed, nobody gives it for her, and it holds
/// for exactly the figures she was shown.
@Service
public class Consents {

    private final ApplicationTable applications;
    private final ConsentTable consents;
    private final SchemeTable schemes;
    private final Reach reach;
    private final LoanGroups groups;
    private final Formations formations;
    private final People people;
    private final Banks banks;
    private final Clock clock;

    Consents(
            ApplicationTable applications,
            ConsentTable consents,
            SchemeTable schemes,
            Reach reach,
            LoanGroups groups,
            Formations formations,
            People people,
            Banks banks,
            Clock clock) {
        this.applications = applications;
        this.consents = consents;
        this.schemes = schemes;
        this.reach = reach;
        this.groups = groups;
        this.formations = formations;
        this.people = people;
        this.banks = banks;
        this.clock = clock;
    }

    /// What a member is shown before she decides.
    public record Question(ApplicationFile file, PersonId member, Exposure exposure, ConsentText text) {}

    /// What to show a member: the figures first, then the text. Refused with [NotNow], [PartsDoNotAddUp] or [NoPart].
    ///
    /// @throws NoSuchElementException if she has no part in it, or it is out of the asker's reach
    @Transactional(readOnly = true)
    public Result<Question, ConsentRefusal> question(ApplicationId id, PersonId member, Actor by) {
        return ask(applications.find(id).orElseThrow(), member, by);
    }

    /// Records a member's consent. The same consent again changes nothing.
    ///
    /// @param textHash the hash of the text she was shown
    /// @param witness  who saw it; ignored for her own account
    /// @throws NoSuchElementException if she has no part in it, or it is out of the actor's reach
    @Transactional
    @Command(
            value = "liability-consent-given",
            by = {Role.OFFICER, Role.CHAIR, Role.MEMBER})
    public Result<Consent, ConsentRefusal> give(
            ApplicationId id,
            PersonId member,
            ConsentMethod method,
            String witness,
            String textHash,
            Instant at,
            Actor by) {
        var application = applications.lock(id);
        return switch (ask(application, member, by)) {
            case Result.Refused<Question, ConsentRefusal>(var reason) -> refused(reason);
            case Result.Done<Question, ConsentRefusal>(var question) -> {
                var seen = method.needsWitness() ? witness.strip() : "";
                var problem = problem(question, method, seen, textHash, at, by);
                yield problem == null ? done(record(question, method, seen, at, by)) : refused(problem);
            }
        };
    }

    /// The consents that hold for what the application says now, by member.
    ///
    /// @throws NoSuchElementException if it is out of the asker's reach
    @Transactional(readOnly = true)
    public Map<PersonId, Consent> current(ApplicationId id, Actor by) {
        var file = applications.find(id).orElseThrow().file();
        reach.mustSee(file, by);
        return current(file);
    }

    Map<PersonId, Consent> current(ApplicationFile file) {
        return consents.current(file.id(), file.termsHash());
    }

    /// The members whose consent to what the application says now is missing, in their order.
    List<PersonId> missing(ApplicationFile file) {
        var given = current(file);
        return file.members().stream()
                .filter(member -> !given.containsKey(member))
                .toList();
    }

    private Result<Question, ConsentRefusal> ask(Application application, PersonId member, Actor by) {
        var file = application.file();
        reach.mustSee(file, by);
        if (by.is(Role.MEMBER, Role.CHAIR) && !member.value().equals(by.person())) {
            throw new NoSuchElementException("another member's consent");
        }
        var part = file.partOf(member).orElseThrow();
        if (!isOpen(application)) return refused(new NotNow());
        if (!file.difference().isZero()) return refused(new PartsDoNotAddUp(file.difference()));
        if (!part.amount().isPositive()) return refused(new NoPart());
        return done(question(file, part));
    }

    private Question question(ApplicationFile file, Part part) {
        var scheme = schemes.all(List.of(file.scheme())).values().iterator().next();
        var exposure = Exposure.of(file, part, scheme, HouseTerms.of(formations.charter(file.group())));
        var member = people.find(part.member()).orElseThrow().name();
        var group = groups.find(file.group()).orElseThrow().details().name();
        var bank = banks.find(file.bank()).orElseThrow().name();
        return new Question(file, part.member(), exposure, ConsentText.of(member, group, bank, file, exposure));
    }

    private static boolean isOpen(Application application) {
        return switch (application) {
            case Application.Draft _, Application.Approved _ -> true;
            case Application.AtBank _,
                    Application.Asked _,
                    Application.Contracted _,
                    Application.PaidOut _,
                    Application.Declined _,
                    Application.Withdrawn _ -> false;
        };
    }

    private @org.jspecify.annotations.Nullable ConsentRefusal problem(
            Question asked, ConsentMethod method, String witness, String textHash, Instant at, Actor by) {
        if (!asked.text().hash().equals(textHash)) return new TextChanged();
        if (method.needsWitness() != by.is(Role.OFFICER)) return new MethodNotYours();
        if (method.needsWitness() && !isWitness(witness, asked.member())) return new WitnessMissing();
        var drafted = asked.file().draftedOn().atStartOfDay(clock.getZone()).toInstant();
        return at.isAfter(clock.instant()) || at.isBefore(drafted) ? new TimeWrong() : null;
    }

    private boolean isWitness(String witness, PersonId member) {
        var herself = people.find(member).orElseThrow().name();
        return witness.length() >= 2 && witness.length() <= 200 && !witness.equalsIgnoreCase(herself);
    }

    private Consent record(Question asked, ConsentMethod method, String witness, Instant at, Actor by) {
        var consent = new Consent(
                asked.file().id(),
                asked.member(),
                method,
                witness,
                at,
                asked.text().version(),
                asked.text().hash(),
                asked.file().termsHash(),
                by.user());
        consents.insert(consent);
        return consent;
    }
}
