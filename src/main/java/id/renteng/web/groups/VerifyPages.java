package id.renteng.web.groups;

import id.renteng.groups.CoachedGroup;
import id.renteng.groups.Inaugurations;
import id.renteng.kernel.Role;
import id.renteng.web.For;
import id.renteng.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Anybody checks a certificate by its code: valid, suspended, revoked or unknown, and nothing more.
@Controller
class VerifyPages {

    private final Inaugurations inaugurations;

    VerifyPages(Inaugurations inaugurations) {
        this.inaugurations = inaugurations;
    }

    @GetMapping("/verify")
    @For(Role.PUBLIC)
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        return code.isBlank() ? new Page("groups/verify", new VerifyPage("", "")) : show(code);
    }

    @GetMapping("/verify/{code}")
    @For(Role.PUBLIC)
    ModelAndView show(@PathVariable String code) {
        var shown = code.length() > 40 ? code.substring(0, 40) : code;
        var answer = inaugurations.verify(shown).map(VerifyPages::answer).orElse("unknown");
        return new Page("groups/verify", new VerifyPage(shown, answer));
    }

    private static String answer(CoachedGroup group) {
        return switch (group) {
            case CoachedGroup.Inaugurated _ -> "valid";
            case CoachedGroup.Suspended _ -> "suspended";
            case CoachedGroup.Revoked _ -> "revoked";
            case CoachedGroup.Draft _, CoachedGroup.Proposed _ -> "unknown";
        };
    }
}
