package id.renteng.proposing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Families;
import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.proposing.Proposal.Comparison;
import id.renteng.proposing.Proposal.ProposedGroup;
import id.renteng.proposing.ProposalRefusal.NoSuchGroup;
import id.renteng.proposing.ProposalRefusal.NotSeated;
import id.renteng.proposing.ProposalRefusal.NotTwoMembers;
import id.renteng.proposing.ProposalRefusal.TooFew;
import id.renteng.proposing.SeatTable.Head;
import id.renteng.proposing.solving.Candidate;
import id.renteng.proposing.solving.GroupPlanner;
import id.renteng.proposing.solving.Limits;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposals of loan groups inside a coached group. A proposal binds nobody: an officer changes it, the members agree,
/// and each group is formed by its own command.
@Service
public class Proposals {

    private final SeatTable table;
    private final Candidates candidates;
    private final GroupPlanner planner;
    private final CoachedGroups coached;
    private final LoanGroups groups;
    private final Families families;
    private final Regions regions;
    private final Clock clock;

    Proposals(
            SeatTable table,
            Candidates candidates,
            GroupPlanner planner,
            CoachedGroups coached,
            LoanGroups groups,
            Families families,
            Regions regions,
            Clock clock) {
        this.table = table;
        this.candidates = candidates;
        this.planner = planner;
        this.coached = coached;
        this.groups = groups;
        this.families = families;
        this.regions = regions;
        this.clock = clock;
    }

    /// Proposes groups for the members who are in none. The same people and the same seed give the same groups.
    ///
    /// @throws NoSuchElementException if there is no such coached group
    @Transactional
    @Command(value = "groups-proposed", by = Role.OFFICER)
    public Result<ProposalId, ProposalRefusal> propose(CoachedGroupId within, long seed, Actor by) {
        var _ = coached.find(within).orElseThrow();
        var fit = candidates.sort(free(within)).fit();
        var limits = limits();
        if (fit.size() < limits.min()) return refused(new TooFew(fit.size(), limits.min()));
        var seats = new HashMap<PersonId, Integer>();
        planner.plan(fit, limits, seed)
                .forEach((number, people) ->
                        people.forEach(candidate -> seats.put(new PersonId(candidate.person()), number)));
        var head = new Head(ProposalId.random(), within, seed, clock.instant());
        table.insert(head, seats, by.user());
        return done(head.id());
    }

    /// Moves somebody to another group of a proposal. Moving is never refused for what it does to the groups: the
    /// comparison says that, and the forming would refuse it.
    ///
    /// @throws NoSuchElementException if there is no such proposal
    @Transactional
    @Command(value = "proposal-changed", by = Role.OFFICER)
    public Result<PersonId, ProposalRefusal> move(ProposalId id, PersonId person, int to, Actor by) {
        var head = table.lock(id);
        var proposal = view(head);
        if (proposal.groupOf(person).isEmpty()) return refused(new NotSeated(person));
        if (proposal.group(to).isEmpty()) return refused(new NoSuchGroup(to));
        table.move(id, person, to, by.user());
        return done(person);
    }

    /// Records a wish. The last one of a person about another counts.
    @Transactional
    @Command(value = "group-wish-told", by = Role.OFFICER)
    public Result<Wish, ProposalRefusal> tell(Wish wish, Actor by) {
        var both = List.of(wish.person(), wish.other());
        boolean known = coached.placesOf(both).size() == 2;
        if (wish.person().equals(wish.other()) || !known) return refused(new NotTwoMembers());
        table.wish(wish, by.user());
        return done(wish);
    }

    /// The newest proposal of a coached group, if one was made.
    @Transactional(readOnly = true)
    public Optional<Proposal> latest(CoachedGroupId within) {
        return table.latest(within).map(this::view);
    }

    /// What the members of a coached group told.
    @Transactional(readOnly = true)
    public List<Wish> wishes(CoachedGroupId within) {
        return table.wishes(coached.members(within));
    }

    /// What a move would do to the two groups it touches.
    ///
    /// @throws NoSuchElementException if there is no such proposal, seat or group
    @Transactional(readOnly = true)
    public Comparison compare(ProposalId id, PersonId person, int to) {
        var head = table.find(id).orElseThrow();
        var seats = seatsOf(head);
        var before = view(head, seats);
        var from = before.groupOf(person).orElseThrow();
        var target = before.group(to).orElseThrow();
        seats.put(person, to);
        var after = view(head, seats);
        return new Comparison(
                from,
                target,
                after.group(from.number())
                        .orElse(new ProposedGroup(
                                from.number(), List.of(), Portrait.of(List.of(), regions), List.of())),
                after.group(to).orElseThrow());
    }

    private Proposal view(Head head) {
        return view(head, seatsOf(head));
    }

    private Map<PersonId, Integer> seatsOf(Head head) {
        return new HashMap<>(table.seats(head.id()));
    }

    private Proposal view(Head head, Map<PersonId, Integer> seats) {
        var sorted = candidates.sort(free(head.coachedGroup()));
        var limits = limits();
        var byNumber = new TreeMap<Integer, List<Candidate>>();
        var leftOut = new HashMap<>(sorted.leftOut());
        for (var candidate : sorted.fit()) {
            var person = new PersonId(candidate.person());
            var number = seats.get(person);
            if (number == null) leftOut.put(person, LeftOut.SINCE);
            else byNumber.computeIfAbsent(number, _ -> new ArrayList<>()).add(candidate);
        }
        var proposed = byNumber.entrySet().stream()
                .map(entry -> proposed(entry.getKey(), entry.getValue(), limits))
                .toList();
        return new Proposal(head.id(), head.coachedGroup(), head.seed(), head.madeAt(), proposed, leftOut);
    }

    private ProposedGroup proposed(int number, List<Candidate> people, Limits limits) {
        var portrait = Portrait.of(people, regions);
        var ids = people.stream()
                .map(candidate -> new PersonId(candidate.person()))
                .toList();
        return new ProposedGroup(number, ids, portrait, portrait.problems(limits));
    }

    private List<PersonId> free(CoachedGroupId within) {
        var members = coached.members(within);
        var taken = groups.placesOf(members).keySet();
        return members.stream().filter(person -> !taken.contains(person)).toList();
    }

    private Limits limits() {
        var sizes = coached.rules();
        var rules = families.rules();
        return new Limits(sizes.loanMin(), sizes.loanMax(), rules.kinMax(), rules.metresMax());
    }
}
