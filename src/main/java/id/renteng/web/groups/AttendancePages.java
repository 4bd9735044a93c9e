package id.renteng.web.groups;

import static id.renteng.kernel.Role.AUDITOR;
import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.HEAD;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.groups.AttendanceRefusal;
import id.renteng.groups.Attendances;
import id.renteng.groups.Attendee;
import id.renteng.groups.DecreeId;
import id.renteng.groups.Inaugurations;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.groups.AttendancePage.District;
import id.renteng.web.groups.AttendancePage.Line;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The day of an inauguration: a code in the hall, a table for each district.
@Controller
class AttendancePages {

    private final Attendances attendances;
    private final Inaugurations inaugurations;
    private final People people;
    private final Regions regions;

    AttendancePages(Attendances attendances, Inaugurations inaugurations, People people, Regions regions) {
        this.attendances = attendances;
        this.inaugurations = inaugurations;
        this.people = people;
        this.regions = regions;
    }

    @GetMapping("/decrees/{id}/attendance")
    @For({OFFICER, HEAD, AUDITOR})
    ModelAndView list(@PathVariable UUID id, @RequestParam(defaultValue = "") String kecamatan, Actor by) {
        return list(id, kecamatan, Errors.NONE, HttpStatus.OK, by);
    }

    @PostMapping("/decrees/{id}/attendance")
    @For({OFFICER, HEAD})
    ModelAndView mark(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kecamatan,
            @RequestParam(defaultValue = "") String person,
            Actor by) {
        var who = GroupForms.person(person).orElseThrow(() -> new NoSuchElementException("nobody"));
        return switch (attendances.mark(new DecreeId(id), who, by)) {
            case Done(var _) -> Page.redirect("/decrees/" + id + "/attendance?kecamatan=" + kecamatan);
            case Refused(var refusal) -> list(id, kecamatan, errors(refusal), HttpStatus.CONFLICT, by);
        };
    }

    @GetMapping("/inaugurations/{id}")
    @For({MEMBER, CHAIR})
    ModelAndView arrive(@PathVariable UUID id) {
        return arrival(id, false, Errors.NONE, HttpStatus.OK);
    }

    @PostMapping("/inaugurations/{id}")
    @For({MEMBER, CHAIR})
    ModelAndView checkIn(@PathVariable UUID id, Actor by) {
        return switch (attendances.checkIn(new DecreeId(id), by)) {
            case Done(var _) -> arrival(id, true, Errors.NONE, HttpStatus.OK);
            case Refused(var refusal) -> arrival(id, false, errors(refusal), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView arrival(UUID id, boolean here, Errors errors, HttpStatus status) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        return new Page("groups/arrival", new ArrivalPage(id.toString(), decree.number(), here, errors), status);
    }

    private ModelAndView list(UUID id, String kecamatan, Errors errors, HttpStatus status, Actor by) {
        var decree = inaugurations.find(new DecreeId(id)).orElseThrow();
        var all = attendances.of(decree.id(), by);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/inaugurations/" + id)
                .toUriString();
        var page = new AttendancePage(
                id.toString(),
                decree.number(),
                districts(all),
                kecamatan,
                lines(all.stream().filter(one -> isIn(one, kecamatan)).toList()),
                address,
                Documents.qr(address),
                by.is(OFFICER, HEAD),
                errors);
        return new Page("groups/attendance", page, status);
    }

    private List<District> districts(List<Attendee> all) {
        return regions.kecamatan().stream()
                .map(district -> {
                    var there = all.stream()
                            .filter(one -> isIn(one, district.code()))
                            .toList();
                    long came = there.stream().filter(Attendee::came).count();
                    return new District(district.code(), district.name(), came, there.size());
                })
                .filter(district -> district.all() > 0)
                .toList();
    }

    private List<Line> lines(List<Attendee> there) {
        var known = people.all(there.stream().map(Attendee::person).toList());
        return there.stream()
                .map(one -> new Line(text(one.person()), name(one, known), one.group(), one.came()))
                .toList();
    }

    private static String name(Attendee attendee, java.util.Map<PersonId, id.renteng.registry.Person> known) {
        return Objects.requireNonNull(known.get(attendee.person())).name();
    }

    private static boolean isIn(Attendee attendee, String district) {
        return !district.isEmpty() && attendee.kelurahan().startsWith(district + ".");
    }

    private static Errors errors(AttendanceRefusal refusal) {
        return switch (refusal) {
            case AttendanceRefusal.NotOnTheList() -> Errors.of("attendance.not-listed");
            case AttendanceRefusal.NotToday(var on) -> Errors.of("attendance.not-today", on);
        };
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }
}
