package id.renteng.web.home;

import id.renteng.access.DemoAccounts;
import id.renteng.kernel.Role;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import id.renteng.web.WayBack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sign-in page. Spring Security receives its form.
@Controller
class SignInPages {

    private final DemoAccounts demo;

    SignInPages(DemoAccounts demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    @For(Role.PUBLIC)
    ModelAndView show(
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(required = false) @Nullable String closed,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String chosen,
            @RequestParam(defaultValue = "") String to) {
        var errors = problem == null ? Errors.NONE : Errors.NONE.and("username", "sign-in.wrong");
        if (closed != null) errors = Errors.of("sign-in.closed");
        var page = new SignInPage(
                errors, out != null, chosen != null, WayBack.read(to).orElse(""), demo.list(), DemoAccounts.PASSWORD);
        return new Page("home/sign-in", page);
    }
}
