package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.financing.Application.Approved;
import id.renteng.financing.Application.Asked;
import id.renteng.financing.Application.AtBank;
import id.renteng.financing.Application.Contracted;
import id.renteng.financing.Application.Declined;
import id.renteng.financing.Application.Draft;
import id.renteng.financing.Application.PaidOut;
import id.renteng.financing.Application.Withdrawn;
import id.renteng.financing.DecisionRefusal.DateWrong;
import id.renteng.financing.DecisionRefusal.NotNow;
import id.renteng.financing.DecisionRefusal.NothingProposed;
import id.renteng.financing.DecisionRefusal.OfferWrong;
import id.renteng.financing.DecisionRefusal.ProposalWaits;
import id.renteng.financing.DecisionRefusal.SamePerson;
import id.renteng.financing.DecisionRefusal.WordsMissing;
import id.renteng.financing.Proposal.Approve;
import id.renteng.financing.Proposal.ApproveLess;
import id.renteng.financing.Proposal.Ask;
import id.renteng.financing.Proposal.Decline;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.CreditCheck;
import id.renteng.readiness.Evidence;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a bank decides: one officer proposes, another confirms. Each bank sees only what was sent to it.
@Service
public class Decisions {

    private final ApplicationTable applications;
    private final ProposalTable proposals;
    private final SchemeTable schemes;
    private final Evidence evidence;
    private final Reach reach;
    private final Clock clock;

    Decisions(
            ApplicationTable applications,
            ProposalTable proposals,
            SchemeTable schemes,
            Evidence evidence,
            Reach reach,
            Clock clock) {
        this.applications = applications;
        this.proposals = proposals;
        this.schemes = schemes;
        this.evidence = evidence;
        this.reach = reach;
        this.clock = clock;
    }

    /// What lies with the asker's bank, longest waiting first, a page at a time.
    ///
    /// @param after where the page before ended; null for the first page
    @Transactional(readOnly = true)
    public List<Application> queue(@Nullable ApplicationId after, int limit, Actor by) {
        by.mustBe(Role.BANK_MAKER, Role.BANK_CHECKER);
        return applications.queue(Objects.requireNonNull(by.bank()), after, limit);
    }

    /// How many lie with the asker's bank.
    @Transactional(readOnly = true)
    public int queueLength(Actor by) {
        by.mustBe(Role.BANK_MAKER, Role.BANK_CHECKER);
        return applications.queueLength(Objects.requireNonNull(by.bank()));
    }

    /// Opens a file with the personal data in it. Every opening is written to the audit trail.
    ///
    /// @throws NoSuchElementException if it was not sent to the asker's bank
    @Transactional
    @Command(
            value = "application-opened",
            by = {Role.BANK_MAKER, Role.BANK_CHECKER})
    public Application open(ApplicationId id, Actor by) {
        var application = applications.find(id).orElseThrow();
        reach.mustBeBankOf(application.file(), by);
        if (application instanceof Draft) throw new NoSuchElementException("not sent");
        return application;
    }

    /// All proposals on an application, the oldest first.
    ///
    /// @throws NoSuchElementException if it is out of the asker's reach
    @Transactional(readOnly = true)
    public List<Proposed> proposals(ApplicationId id, Actor by) {
        reach.mustSee(applications.find(id).orElseThrow().file(), by);
        return proposals.of(id);
    }

    /// How the credit history of each member stands, for the bank that has the application now; nothing before it was
    /// sent, and nothing once it was declined or withdrawn.
    ///
    /// @throws NoSuchElementException if it was not sent to the asker's bank
    @Transactional(readOnly = true)
    public Map<PersonId, CreditCheck> creditHistory(ApplicationId id, Actor by) {
        by.mustBe(Role.BANK_MAKER, Role.BANK_CHECKER);
        var application = applications.find(id).orElseThrow();
        reach.mustBeBankOf(application.file(), by);
        return switch (application) {
            case Draft _, Declined _, Withdrawn _ -> Map.of();
            case AtBank _, Asked _, Approved _, Contracted _, PaidOut _ ->
                evidence.creditHistoryOfApplicants(application.file().members());
        };
    }

    /// Proposes a decision. Refused with [NotNow], [ProposalWaits], [DateWrong], [OfferWrong] or [WordsMissing].
    ///
    /// @throws NoSuchElementException if it was not sent to the actor's bank
    @Transactional
    @Command(value = "decision-proposed", by = Role.BANK_MAKER)
    public Result<ApplicationId, DecisionRefusal> propose(ApplicationId id, Proposal proposal, LocalDate on, Actor by) {
        var application = applications.lock(id);
        reach.mustBeBankOf(application.file(), by);
        if (!(application instanceof AtBank atBank)) return refused(new NotNow());
        if (proposals.pending(id).isPresent()) return refused(new ProposalWaits());
        if (isFuture(on) || on.isBefore(atBank.sentOn())) return refused(new DateWrong());
        var problem = problem(proposal, atBank.file());
        if (problem.isPresent()) return refused(problem.get());
        proposals.insert(id, proposal, on, by.user());
        return done(id);
    }

    /// Confirms the waiting proposal; it takes effect. Refused with [NotNow], [NothingProposed], [SamePerson] or
    /// [DateWrong].
    ///
    /// @throws NoSuchElementException if it was not sent to the actor's bank
    @Transactional
    @Command(value = "decision-confirmed", by = Role.BANK_CHECKER)
    public Result<Application, DecisionRefusal> confirm(ApplicationId id, LocalDate on, Actor by) {
        var application = applications.lock(id);
        reach.mustBeBankOf(application.file(), by);
        if (!(application instanceof AtBank atBank)) return refused(new NotNow());
        var waiting = proposals.pending(id);
        var problem = problem(waiting, on, by);
        if (problem.isPresent()) return refused(problem.get());
        proposals.close(waiting.orElseThrow().id(), "CONFIRMED", "", on, by.user());
        var decided = decide(atBank, waiting.orElseThrow().proposal(), on);
        applications.update(decided);
        return done(decided);
    }

    /// Sends the waiting proposal back to who proposed it. Refused with [NotNow], [NothingProposed], [SamePerson],
    /// [DateWrong] or [WordsMissing].
    ///
    /// @param why 1 to 2,000 characters
    /// @throws NoSuchElementException if it was not sent to the actor's bank
    @Transactional
    @Command(value = "decision-sent-back", by = Role.BANK_CHECKER)
    public Result<ApplicationId, DecisionRefusal> sendBack(ApplicationId id, String why, LocalDate on, Actor by) {
        var application = applications.lock(id);
        reach.mustBeBankOf(application.file(), by);
        if (!(application instanceof AtBank)) return refused(new NotNow());
        var waiting = proposals.pending(id);
        var problem = problem(waiting, on, by);
        if (problem.isPresent()) return refused(problem.get());
        if (lacksWords(why)) return refused(new WordsMissing());
        proposals.close(waiting.orElseThrow().id(), "SENT_BACK", why.strip(), on, by.user());
        return done(id);
    }

    private static Application decide(AtBank application, Proposal proposal, LocalDate on) {
        return switch (proposal) {
            case Approve _ ->
                application.approve(
                        application.file().total(), application.file().tenorMonths(), on);
            case ApproveLess(var amount, var tenor) -> application.approve(amount, tenor, on);
            case Ask(var question) -> application.ask(question);
            case Decline(var reason, var words) -> application.decline(reason, words, on);
        };
    }

    private Optional<DecisionRefusal> problem(Optional<Proposed> waiting, LocalDate on, Actor by) {
        if (waiting.isEmpty()) return Optional.of(new NothingProposed());
        if (waiting.get().by().equals(by.user())) return Optional.of(new SamePerson());
        if (isFuture(on) || on.isBefore(waiting.get().on())) return Optional.of(new DateWrong());
        return Optional.empty();
    }

    private Optional<DecisionRefusal> problem(Proposal proposal, ApplicationFile file) {
        return switch (proposal) {
            case Approve _ -> Optional.empty();
            case ApproveLess offer -> problem(offer, file);
            case Ask(var question) -> lacksWords(question) ? Optional.of(new WordsMissing()) : Optional.empty();
            case Decline(var _, var words) -> lacksWords(words) ? Optional.of(new WordsMissing()) : Optional.empty();
        };
    }

    private Optional<DecisionRefusal> problem(ApproveLess offer, ApplicationFile file) {
        var scheme = schemes.all(List.of(file.scheme())).values().iterator().next();
        var least = scheme.limits().memberMin().times(file.parts().size());
        boolean same = offer.amount().equals(file.total()) && offer.tenorMonths() == file.tenorMonths();
        boolean within = !offer.amount().isLessThan(least) && !offer.amount().isMoreThan(file.total());
        boolean tenor = scheme.pricing().tenorsMonths().contains(offer.tenorMonths());
        return same || !within || !tenor ? Optional.of(new OfferWrong(least, file.total())) : Optional.empty();
    }

    private static boolean lacksWords(String words) {
        return words.isBlank() || words.length() > Applications.WORDS_CHARACTERS_MAX;
    }

    private boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }
}
