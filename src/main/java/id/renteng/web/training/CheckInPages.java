package id.renteng.web.training;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.MEMBER;
import static id.renteng.kernel.Role.OFFICER;
import static id.renteng.kernel.Role.TRAINER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.training.CheckInRefusal;
import id.renteng.training.CheckIns;
import id.renteng.training.CheckIns.Session;
import id.renteng.training.ClassId;
import id.renteng.training.Classes;
import id.renteng.web.Documents;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The code of a session on the trainer's screen or on paper, and what a participant sees who scans it.
@Controller
class CheckInPages {

    private final CheckIns checkIns;
    private final Classes classes;

    CheckInPages(CheckIns checkIns, Classes classes) {
        this.checkIns = checkIns;
        this.classes = classes;
    }

    @GetMapping("/classes/{id}/sessions/{on}/code")
    @For({OFFICER, TRAINER})
    ModelAndView code(@PathVariable UUID id, @PathVariable LocalDate on) {
        var of = classes.find(new ClassId(id)).orElseThrow().of();
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/check-in/" + checkIns.code(of.id(), on))
                .toUriString();
        return new Page("classes/code", new CodePage(new Session(of, on), address, Documents.qr(address)));
    }

    @GetMapping("/check-in/{code}")
    @For({CHAIR, MEMBER})
    ModelAndView ask(@PathVariable UUID code) {
        return page(code, false, Errors.NONE, OK);
    }

    @PostMapping("/check-in/{code}")
    @For({CHAIR, MEMBER})
    ModelAndView checkIn(@PathVariable UUID code, Actor by) {
        return switch (checkIns.checkIn(code, by)) {
            case Done(var _) -> page(code, true, Errors.NONE, OK);
            case Refused(var why) -> page(code, false, said(why), CONFLICT);
        };
    }

    private ModelAndView page(UUID code, boolean done, Errors errors, HttpStatus status) {
        return new Page("classes/check-in", new CheckInPage(checkIns.session(code), code, done, errors), status);
    }

    private static Errors said(CheckInRefusal why) {
        return switch (why) {
            case CheckInRefusal.ClassClosed _ -> Errors.of("check-in.refused.closed");
            case CheckInRefusal.NotOnTheList _ -> Errors.of("check-in.refused.not-listed");
            case CheckInRefusal.NotToday(var on) -> Errors.of("check-in.refused.not-today", on);
        };
    }
}
