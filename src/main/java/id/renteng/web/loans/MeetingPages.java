package id.renteng.web.loans;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.kernel.Actor;
import id.renteng.web.For;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of a meeting, filled in step by step: payments, how a shortfall is met, check and post.
@Controller
@RequestMapping("/loans/{id}/meetings/new")
class MeetingPages {

    private final SheetFlow flow;
    private final SheetSteps steps;
    private final Clock clock;

    MeetingPages(SheetFlow flow, SheetSteps steps, Clock clock) {
        this.flow = flow;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping
    @For({OFFICER, CHAIR})
    ModelAndView begin(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String all,
            Actor by) {
        var day = on.isEmpty() ? LocalDate.now(clock).toString() : on;
        return flow.begin(steps.filled(id, day, !all.isEmpty(), by), by);
    }

    @PostMapping
    @For({OFFICER, CHAIR})
    ModelAndView fill(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String back,
            @RequestParam Map<String, String> sent,
            Actor by) {
        return flow.next(steps.form(id, sent, by), step, back, by);
    }
}
