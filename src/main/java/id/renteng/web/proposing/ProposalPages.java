package id.renteng.web.proposing;

import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.proposing.Proposal;
import id.renteng.proposing.ProposalId;
import id.renteng.proposing.ProposalRefusal;
import id.renteng.proposing.Proposals;
import id.renteng.proposing.Wish;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.proposing.ProposalPage.Left;
import id.renteng.web.proposing.ProposalPage.Move;
import id.renteng.web.proposing.ProposalPage.Told;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Proposed loan groups: the officer looks, moves people after seeing what it does, and forms what the members agree
/// to.
@Controller
@RequestMapping("/coached-groups/{id}/proposals")
class ProposalPages {

    /// A fixed seed: whoever asks again with the same people sees the same groups.
    private static final long SEED = 1571;

    private final Proposals proposals;
    private final CoachedGroups coached;
    private final People people;

    ProposalPages(Proposals proposals, CoachedGroups coached, People people) {
        this.proposals = proposals;
        this.coached = coached;
        this.people = people;
    }

    @GetMapping
    @For(OFFICER)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, null, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(OFFICER)
    ModelAndView propose(@PathVariable UUID id, Actor by) {
        return after(id, proposals.propose(new CoachedGroupId(id), SEED, by));
    }

    @PostMapping("/wishes")
    @For(OFFICER)
    ModelAndView tell(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String together,
            Actor by) {
        var who = person(person);
        var whom = person(other);
        if (who.isEmpty() || whom.isEmpty() || together.isEmpty()) {
            return page(
                    id, null, Errors.NONE.and("person", "proposing.wish.incomplete"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return after(id, proposals.tell(new Wish(who.get(), whom.get(), together.equals("yes")), by));
    }

    /// What a move would do, before it is made.
    @GetMapping("/{proposal}/move")
    @For(OFFICER)
    ModelAndView weigh(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "0") int to) {
        var who = person(person).orElseThrow(() -> new NoSuchElementException("nobody"));
        var found = proposals.compare(new ProposalId(proposal), who, to);
        var name = people.find(who).orElseThrow().name();
        var move = new Move(person, name, found.from(), found.to(), found.fromAfter(), found.toAfter());
        return page(id, move, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/{proposal}/move")
    @For(OFFICER)
    ModelAndView move(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "0") int to,
            Actor by) {
        var who = person(person).orElseThrow(() -> new NoSuchElementException("nobody"));
        return after(id, proposals.move(new ProposalId(proposal), who, to, by));
    }

    private <T> ModelAndView after(UUID id, Result<T, ProposalRefusal> outcome) {
        return switch (outcome) {
            case Done<T, ProposalRefusal> _ -> Page.redirect("/coached-groups/" + id + "/proposals");
            case Refused<T, ProposalRefusal>(var refusal) -> page(id, null, errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(UUID id, @Nullable Move move, Errors errors, HttpStatus status) {
        var within = coached.find(new CoachedGroupId(id)).orElseThrow().details();
        var members = people.all(coached.members(within.id()));
        var names = members.values().stream().collect(Collectors.toMap(Person::id, Person::name));
        var latest = proposals.latest(within.id());
        var choices = members.values().stream()
                .map(person -> new Choice(person.id().value().toString(), person.name()))
                .toList();
        var page = new ProposalPage(
                id.toString(),
                within.name(),
                latest.map(proposal -> proposal.id().value().toString()).orElse(""),
                latest.map(Proposal::groups).orElse(List.of()),
                names,
                latest.map(proposal -> left(proposal, names)).orElse(List.of()),
                told(within.id(), names),
                choices,
                move,
                errors);
        return new Page("proposing/show", page, status);
    }

    private static List<Left> left(Proposal proposal, Map<PersonId, String> names) {
        return proposal.leftOut().entrySet().stream()
                .map(entry -> new Left(
                        Objects.requireNonNull(names.get(entry.getKey())),
                        entry.getValue().name()))
                .sorted(Comparator.comparing(Left::why).thenComparing(Left::name))
                .toList();
    }

    private List<Told> told(CoachedGroupId within, Map<PersonId, String> names) {
        return proposals.wishes(within).stream()
                .map(wish -> new Told(
                        names.getOrDefault(wish.person(), "?"), names.getOrDefault(wish.other(), "?"), wish.together()))
                .toList();
    }

    private static Errors errors(ProposalRefusal refusal) {
        return switch (refusal) {
            case ProposalRefusal.TooFew(var free, var min) -> Errors.of("proposing.refused.too-few", free, min);
            case ProposalRefusal.NotSeated(var _) -> Errors.of("proposing.refused.not-seated");
            case ProposalRefusal.NoSuchGroup(var _) -> Errors.of("proposing.refused.no-group");
            case ProposalRefusal.NotTwoMembers() -> Errors.NONE.and("person", "proposing.refused.two-members");
        };
    }

    private static Optional<PersonId> person(String typed) {
        try {
            return Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
