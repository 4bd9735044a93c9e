package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static id.renteng.kernel.Role.VERIFIER;

import id.renteng.groups.Agreements;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Formations;
import id.renteng.groups.Freezes;
import id.renteng.groups.GroupAccounts;
import id.renteng.groups.Leavings;
import id.renteng.groups.LoanGroup;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Membership;
import id.renteng.groups.Office;
import id.renteng.kernel.Actor;
import id.renteng.readiness.LoanGroupState;
import id.renteng.readiness.Readiness;
import id.renteng.registry.People;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.LoanGroupPage.Contact;
import id.renteng.web.groups.LoanGroupPage.Left;
import id.renteng.web.groups.LoanGroupPage.Member;
import id.renteng.web.groups.LoanGroupPage.Said;
import id.renteng.web.groups.LoanGroupsPage.Row;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of loan groups and the page of one: the home of everything a group does.
@Controller
class LoanGroupPages {

    private static final int ROWS = 50;

    private final LoanGroups groups;
    private final Formations formations;
    private final Agreements agreements;
    private final GroupAccounts accounts;
    private final Leavings leavings;
    private final Readiness readiness;
    private final Freezes freezes;
    private final CoachedGroups coached;
    private final People people;
    private final Regions regions;

    LoanGroupPages(
            LoanGroups groups,
            Formations formations,
            Agreements agreements,
            GroupAccounts accounts,
            Leavings leavings,
            Readiness readiness,
            Freezes freezes,
            CoachedGroups coached,
            People people,
            Regions regions) {
        this.groups = groups;
        this.formations = formations;
        this.agreements = agreements;
        this.accounts = accounts;
        this.leavings = leavings;
        this.readiness = readiness;
        this.freezes = freezes;
        this.coached = coached;
        this.people = people;
        this.regions = regions;
    }

    @GetMapping("/loan-groups")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR})
    ModelAndView list(
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String after,
            Actor by) {
        var found = groups.list(by.area(), kecamatan, status, after, ROWS + 1);
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        var states = readiness.states(shown);
        var rows = shown.stream()
                .map(group -> row(
                        group, Objects.requireNonNull(states.get(group.details().id()))))
                .toList();
        var next = found.size() > ROWS ? rows.getLast().name() : "";
        return new Page(
                "groups/loan-list",
                new LoanGroupsPage(
                        rows,
                        GroupForms.kecamatan(regions),
                        kecamatan,
                        status,
                        next,
                        groups.counts(by.area(), kecamatan)));
    }

    @GetMapping("/loan-groups/{id}")
    @For({OFFICER, VERIFIER, HEAD, TRAINER, AUDITOR, CHAIR, MEMBER})
    ModelAndView show(@PathVariable UUID id, Actor by) {
        var group = groups.seenBy(by, new LoanGroupId(id));
        return new Page("groups/loan-show", page(group, by));
    }

    /// A chair's or member's own group.
    @GetMapping("/my-group")
    @For({CHAIR, MEMBER})
    ModelAndView mine(Actor by) {
        var person = by.person();
        if (person == null) throw new NoSuchElementException("a chair without a person");
        var group = groups.ofPerson(new PersonId(person)).orElseThrow();
        return Page.redirect("/loan-groups/" + group.value());
    }

    private LoanGroupPage page(LoanGroup group, Actor by) {
        var details = group.details();
        var known = people.all(details.people());
        boolean staff = !by.is(CHAIR, MEMBER);
        var coachedGroup = coached.find(details.coachedGroup()).orElseThrow();
        return new LoanGroupPage(
                details.id().value().toString(),
                details.name(),
                regions.nameOf(details.kelurahan()),
                details.coachedGroup().value().toString(),
                coachedGroup.details().name(),
                GroupForms.status(
                        Objects.requireNonNull(readiness.states(List.of(group)).get(details.id()))),
                details.formedOn(),
                members(details.members(), known, staff),
                staff,
                by.is(OFFICER, CHAIR),
                hasBorrowed(group) && !by.is(VERIFIER, TRAINER),
                by.is(OFFICER) && !(group instanceof LoanGroup.Dissolved),
                group instanceof LoanGroup.Borrowing,
                by.is(OFFICER, VERIFIER) ? chair(details, known) : null,
                formations.charter(details.id()).orElse(null),
                agreements.agreedOn(details.id()).orElse(null),
                by.is(VERIFIER, TRAINER) ? null : GroupAccountPage.Known.of(accounts.of(details.id()), details, people),
                staff && freezes.now(details.id()).isPresent(),
                leavings.of(details.id()).stream()
                        .map(said -> new Said(
                                said.person().value().toString(),
                                Objects.requireNonNull(known.get(said.person())).name(),
                                said.saidOn()))
                        .toList(),
                staff ? left(details.id(), by) : List.of());
    }

    private static boolean hasBorrowed(LoanGroup group) {
        return group instanceof LoanGroup.Borrowing || group instanceof LoanGroup.CycleDone;
    }

    private static @Nullable Contact chair(LoanGroup.Details group, Map<PersonId, Person> known) {
        var chair = group.holder(Office.CHAIR).map(known::get).orElse(null);
        if (chair == null) return null;
        var phone = chair.phone();
        return phone == null ? null : new Contact(chair.name(), phone);
    }

    private static List<Member> members(List<Membership.Active> members, Map<PersonId, Person> known, boolean staff) {
        return members.stream()
                .map(member -> {
                    var who = Objects.requireNonNull(known.get(member.person()));
                    return new Member(
                            member.person().value().toString(),
                            who.name(),
                            member.office().name(),
                            staff ? who.nikMasked() : "",
                            member.since());
                })
                .toList();
    }

    private List<Left> left(LoanGroupId id, Actor by) {
        var left = groups.leftOf(id);
        var names = people.all(left.stream().map(Membership::person).toList());
        return left.stream()
                .map(line -> new Left(
                        Objects.requireNonNull(names.get(line.person())).name(),
                        line.since(),
                        line.on(),
                        line.reason().nameFor(by)))
                .toList();
    }

    private Row row(LoanGroup group, LoanGroupState state) {
        var details = group.details();
        return new Row(
                details.id().value().toString(),
                details.name(),
                regions.nameOf(details.kelurahan()),
                GroupForms.status(state),
                details.members().size(),
                details.formedOn());
    }
}
