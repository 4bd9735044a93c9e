package id.renteng.web.home;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.web.For;
import id.renteng.web.Navigation;
import id.renteng.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/` leads each role to where her day begins, and everybody else to the public page.
@Controller
class HomePages {

    @GetMapping("/")
    @For(Role.PUBLIC)
    ModelAndView home(Actor by) {
        return Page.redirect(Navigation.homeOf(by.role()));
    }
}
