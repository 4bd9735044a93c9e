package id.renteng.web.training;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static java.util.stream.Collectors.toSet;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.training.Catalogue;
import id.renteng.training.ClassChanges;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.training.InstructorCare;
import id.renteng.training.Roster;
import id.renteng.training.Telling;
import id.renteng.training.Tellings;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.loans.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A class is moved or cancelled here, and its people are told.
@Controller
class MovePages {

    private final ClassChanges changes;
    private final Tellings tellings;
    private final Classes classes;
    private final Catalogue catalogue;
    private final InstructorCare instructors;
    private final People people;
    private final Staff staff;
    private final Clock clock;

    MovePages(
            ClassChanges changes,
            Tellings tellings,
            Classes classes,
            Catalogue catalogue,
            InstructorCare instructors,
            People people,
            Staff staff,
            Clock clock) {
        this.changes = changes;
        this.tellings = tellings;
        this.classes = classes;
        this.catalogue = catalogue;
        this.instructors = instructors;
        this.people = people;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping("/classes/{id}/move")
    @For({OFFICER, TRAINER})
    ModelAndView form(@PathVariable UUID id) {
        var roster = roster(id);
        return page(roster, now(roster), "", Errors.NONE, OK);
    }

    @PostMapping("/classes/{id}/move")
    @For({OFFICER, TRAINER})
    ModelAndView move(@PathVariable UUID id, @RequestParam Map<String, String> sent, Actor by) {
        var roster = roster(id);
        var form = MoveForm.sent(sent, now(roster));
        if (!form.errors().isEmpty()) return page(roster, form, "", form.errors(), UNPROCESSABLE_CONTENT);
        return switch (changes.move(new ClassId(id), form.asked(), form.reason(), by)) {
            case Done(var _) -> Page.redirect("/classes/" + id + "/notices");
            case Refused(var why) -> {
                var named = new HashSet<>(roster.people());
                named.addAll(roster.invited());
                yield page(roster, form, "", Refusals.of(why, people.all(named)), CONFLICT);
            }
        };
    }

    @PostMapping("/classes/{id}/cancellation")
    @For({OFFICER, TRAINER})
    ModelAndView cancel(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Actor by) {
        var roster = roster(id);
        if (why.isBlank()) {
            return page(roster, now(roster), why, Errors.NONE.and("why", "move.error.reason"), UNPROCESSABLE_CONTENT);
        }
        return switch (changes.cancel(new ClassId(id), why, by)) {
            case Done(var _) -> Page.redirect("/classes/" + id + "/notices");
            case Refused(var refusal) -> page(roster, now(roster), why, Refusals.of(refusal, Map.of()), CONFLICT);
        };
    }

    @GetMapping("/classes/{id}/notices")
    @For({OFFICER, TRAINER, HEAD, AUDITOR})
    ModelAndView notices(@PathVariable UUID id, Actor by) {
        var of = roster(id).of();
        var all = tellings.of(of.id());
        var open = all.stream().filter(one -> !one.kind().isInvitation()).toList();
        var done = tellings.done(of.id());
        var named = Stream.concat(
                        open.stream().map(Telling::person), done.stream().map(Telling.Done::person))
                .collect(toSet());
        var page = new NoticesPage(
                changes.of(of.id()),
                open,
                done,
                all.size() - open.size(),
                people.all(named),
                staff.names(done.stream().map(Telling.Done::by)),
                TellingMessage.here(of, catalogue.rule(of.firstSession())),
                by.is(OFFICER, TRAINER));
        return new Page("classes/notices", page);
    }

    /// Says that one of them was told.
    @PostMapping("/classes/{id}/notices/{person}")
    @For({OFFICER, TRAINER})
    ModelAndView told(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") List<Long> shown,
            @RequestParam(defaultValue = "IN_PERSON") Telling.Way how,
            Actor by) {
        var _ = tellings.told(new ClassId(id), List.of(new PersonId(person)), shown, how, by);
        return Page.redirect("/classes/" + id + "/notices");
    }

    /// Says that all who stood on the page were told: the list was read out, or a message went to each.
    @PostMapping("/classes/{id}/notices")
    @For({OFFICER, TRAINER})
    ModelAndView allTold(
            @PathVariable UUID id,
            @RequestParam(name = "person", defaultValue = "") List<UUID> persons,
            @RequestParam(defaultValue = "") List<Long> shown,
            @RequestParam(defaultValue = "IN_PERSON") Telling.Way how,
            Actor by) {
        var who = persons.stream().map(PersonId::new).toList();
        var _ = tellings.told(new ClassId(id), who, shown, how, by);
        return Page.redirect("/classes/" + id + "/notices");
    }

    /// A member says that she knows.
    @PostMapping("/my-training/{id}/notice")
    @For({CHAIR, MEMBER})
    ModelAndView know(@PathVariable UUID id, @RequestParam(defaultValue = "") List<Long> shown, Actor by) {
        var her = new PersonId(NeedsPages.own(by));
        var _ = tellings.told(new ClassId(id), List.of(her), shown, Telling.Way.HERSELF, by);
        return Page.redirect("/my-training");
    }

    private Roster roster(UUID id) {
        return classes.find(new ClassId(id)).orElseThrow();
    }

    private static MoveForm now(Roster roster) {
        var left = roster.of().sessions().stream()
                .filter(day -> !isHeld(roster, day))
                .toList();
        return MoveForm.of(roster.of(), left);
    }

    private static boolean isHeld(Roster roster, LocalDate day) {
        return roster.participants().stream().anyMatch(one -> one.attendance().containsKey(day));
    }

    private ModelAndView page(Roster roster, MoveForm form, String why, Errors errors, HttpStatus status) {
        var of = roster.of();
        var today = LocalDate.now(clock);
        var page = new MovePage(
                of,
                of.sessions().stream().anyMatch(day -> isHeld(roster, day)),
                roster.participants().size() + roster.invited().size(),
                catalogue.centres(today),
                catalogue.rooms(today),
                instructors.all(),
                form,
                why,
                errors);
        return new Page("classes/move", page, status);
    }
}
