package id.renteng.web.loans;

import static id.renteng.kernel.Role.CHAIR;
import static id.renteng.kernel.Role.OFFICER;

import id.renteng.financing.MeetingId;
import id.renteng.kernel.Actor;
import id.renteng.web.For;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sheet that is to take the last meeting's place: the same steps as for a new one, beginning with what was
/// recorded. At their end a second person is asked.
@Controller
@RequestMapping("/loans/{id}/meetings/{meeting}/replacement")
class ReplacementPages {

    private final SheetFlow flow;
    private final SheetSteps steps;

    ReplacementPages(SheetFlow flow, SheetSteps steps) {
        this.flow = flow;
        this.steps = steps;
    }

    @GetMapping
    @For({OFFICER, CHAIR})
    ModelAndView begin(@PathVariable UUID id, @PathVariable UUID meeting, Actor by) {
        return flow.begin(steps.recorded(id, new MeetingId(meeting), by), by);
    }

    @PostMapping
    @For({OFFICER, CHAIR})
    ModelAndView fill(
            @PathVariable UUID id,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String back,
            @RequestParam Map<String, String> sent,
            Actor by) {
        return flow.next(steps.replacing(id, new MeetingId(meeting), sent, by), step, back, by);
    }
}
