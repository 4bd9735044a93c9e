package id.renteng.operation.demo;

import static id.renteng.operation.demo.Teller.choice;
import static id.renteng.operation.demo.Teller.name;

import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.groups.Inaugurations;
import id.renteng.groups.Inaugurations.NewDecree;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.LoanGroups.NewLoanGroup;
import id.renteng.groups.Membership;
import id.renteng.groups.Office;
import id.renteng.groups.Verifications;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.operation.demo.Transcript.Cell;
import id.renteng.operation.demo.Transcript.Key;
import id.renteng.readiness.Readiness;
import id.renteng.registry.ImportId;
import id.renteng.registry.Imports;
import id.renteng.registry.Origin;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.registry.RowFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/// The first part of the story: a spreadsheet of ten becomes a group that is ready for a bank.
class StoryOfTheGroup {

    private static final String SPREADSHEET = "sepuluh-usaha.csv";
    private static final String KELURAHAN = "15.71.10.1003";
    private static final String BANK = "MITRA";

    /// In the order of the group's list: chair, secretary and treasurer first.
    private static final List<String> MEMBERS = List.of(
            "Siti Rahmawati",
            "Dewi Lestari",
            "Nurhayati",
            "Yuliana Sari",
            "Rina Marlina",
            "Fitriani",
            "Zubaidah",
            "Maryam Ulfa",
            "Eka Puspita",
            "Ratna Wulandari");

    private final DemoStaff staff;
    private final Imports imports;
    private final People people;
    private final CoachedGroups coached;
    private final Verifications verifications;
    private final Inaugurations inaugurations;
    private final LoanGroups groups;
    private final Readiness readiness;
    private final DemoPreparation preparation;
    private final Random random = new Random(1571);

    StoryOfTheGroup(
            DemoStaff staff,
            Imports imports,
            People people,
            CoachedGroups coached,
            Verifications verifications,
            Inaugurations inaugurations,
            LoanGroups groups,
            Readiness readiness,
            DemoPreparation preparation) {
        this.staff = staff;
        this.imports = imports;
        this.people = people;
        this.coached = coached;
        this.verifications = verifications;
        this.inaugurations = inaugurations;
        this.groups = groups;
        this.readiness = readiness;
        this.preparation = preparation;
    }

    Cast tell(Teller teller) {
        teller.told().title("story.title");
        teller.told().say("story.about");
        teller.staff().putAll(staff.hire(BANK));
        register(teller);
        var known = people.search(PeopleQuery.EVERYBODY, null, MEMBERS.size()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var members = MEMBERS.stream().map(name -> Cast.who(known, name)).toList();
        var coachedGroup = inaugurate(teller, members);
        var group = form(teller, coachedGroup, members);
        var cast = new Cast(groups.find(group).orElseThrow(), known);
        prepare(teller, cast);
        return cast;
    }

    private void register(Teller teller) {
        teller.told().section("story.register");
        teller.on(teller.today());
        var officer = teller.actor(Role.OFFICER);
        var checked = Steps.done(imports.check(SPREADSHEET, spreadsheet(), Origin.UNKNOWN, officer));
        var summary = imports.find(checked).orElseThrow();
        teller.told().say("story.register.checked", officer.name(), SPREADSHEET, summary.rows());
        teller.told()
                .row(
                        "story.register.verdicts",
                        summary.accepted(),
                        summary.duplicates(),
                        summary.rejected(),
                        summary.skipped());
        tellRefusedRows(teller, checked);
        var outcome = Steps.done(imports.commit(checked, officer));
        teller.told().say("story.register.done", outcome.people(), outcome.businesses());
        if (imports.check(SPREADSHEET, spreadsheet(), Origin.UNKNOWN, officer) instanceof Refused) {
            teller.told().say("story.register.again");
        }
    }

    private void tellRefusedRows(Teller teller, ImportId id) {
        for (var row : imports.rows(id, RowFilter.REJECTED, 0, MEMBERS.size())) {
            var why = new Key("registry.problem." + row.problems().getFirst().name());
            teller.told().row("story.register.rejected", row.number(), row.name(), why);
        }
        for (var row : imports.rows(id, RowFilter.DUPLICATE, 0, MEMBERS.size())) {
            var earlier = Objects.requireNonNull(row.duplicateRow());
            teller.told().row("story.register.duplicate", row.number(), row.name(), earlier);
        }
    }

    private CoachedGroupId inaugurate(Teller teller, List<PersonId> members) {
        teller.told().section("story.group");
        teller.on(LocalDate.of(2026, 1, 12));
        var officer = teller.actor(Role.OFFICER);
        var asked = new NewCoachedGroup("Melati Legok", KELURAHAN, "arisan RT sejak 2019");
        var id = Steps.done(coached.register(asked, teller.today(), officer));
        Steps.done(coached.addMembers(id, members, teller.today(), officer));
        Steps.done(coached.propose(id, teller.today(), officer));
        Steps.done(verifications.verify(id, teller.today(), teller.actor(Role.VERIFIER)));
        teller.told().say("story.group.coached", asked.name(), members.size());
        teller.on(LocalDate.of(2026, 1, 26));
        var head = teller.actor(Role.HEAD);
        var number = "188.45/26/Kota Contoh";
        Steps.done(inaugurations.inaugurate(new NewDecree(number, teller.today(), head.name(), List.of(id)), head));
        teller.told().say("story.group.inaugurated", number, head.name(), asked.name());
        return id;
    }

    private LoanGroupId form(Teller teller, CoachedGroupId within, List<PersonId> members) {
        teller.on(LocalDate.of(2026, 1, 28));
        var id = Steps.done(groups.form(
                new NewLoanGroup(
                        within,
                        "Melati Legok 01",
                        members.get(0),
                        members.get(1),
                        members.get(2),
                        members.subList(3, members.size())),
                teller.today(),
                teller.actor(Role.OFFICER)));
        var formed = groups.find(id).orElseThrow().details();
        teller.told().say("story.group.formed", formed.name());
        var known = people.all(members);
        for (var member : formed.members())
            tellMember(teller, member, Objects.requireNonNull(known.get(member.person())));
        var chair = Objects.requireNonNull(known.get(members.getFirst()));
        teller.staff().put(Role.CHAIR, staff.welcome(Role.CHAIR, chair.id(), chair.name()));
        return id;
    }

    private static void tellMember(Teller teller, Membership.Active member, Person person) {
        var office =
                member.office() == Office.MEMBER ? new Key("story.member") : choice("story.office.", member.office());
        teller.told().row("story.group.member", name(person.name()), person.nikMasked(), office);
    }

    private void prepare(Teller teller, Cast cast) {
        teller.told().section("story.ready");
        teller.told().say("story.ready.before");
        tellTasks(teller, cast);
        teller.on(LocalDate.of(2026, 2, 7));
        preparation.train(cast.group(), LocalDate.of(2026, 2, 3), teller.actor(Role.TRAINER));
        teller.told().say("story.ready.trained", teller.actor(Role.TRAINER).name());
        var officer = teller.actor(Role.OFFICER);
        teller.on(LocalDate.of(2026, 2, 10));
        preparation.openAccounts(cast.group(), random, teller.today(), officer);
        for (var member : cast.group().details().people()) {
            preparation.measure(member, StoryOfGrowth.answersOn(0, cast.name(member)), teller.today(), officer);
        }
        preparation.askCreditHistory(cast.group(), false, teller.today(), officer);
        teller.told().say("story.ready.measured");
        teller.on(LocalDate.of(2026, 2, 16));
        preparation.visit(cast.group(), teller.today(), officer, teller.actor(Role.VERIFIER));
        teller.told().say("story.ready.visited", teller.actor(Role.VERIFIER).name());
        teller.told().say(readiness.isReady(cast.group().details().id()) ? "story.ready.yes" : "story.ready.no");
        tellTasks(teller, cast);
    }

    private void tellTasks(Teller teller, Cast cast) {
        var list = readiness.checklist(cast.group().details().id());
        for (var task : list.tasks()) {
            var what = new Cell(choice("readiness.task.", task.code()), 34);
            if (task.isDone()) {
                teller.told().row("story.ready.done", what, task.done(), task.of());
            } else {
                teller.told().row("story.ready.todo", what, task.done(), task.of(), choice("role.", task.who()));
            }
        }
    }

    private static byte[] spreadsheet() {
        var path = "/demo/" + SPREADSHEET;
        try (var file = Objects.requireNonNull(StoryOfTheGroup.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
