package id.renteng.web.access;

import static id.renteng.kernel.Role.ADMINISTRATOR;

import id.renteng.access.AreaRefusal;
import id.renteng.access.User;
import id.renteng.access.UserId;
import id.renteng.access.Users;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result;
import id.renteng.registry.Regions;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import id.renteng.web.For;
import id.renteng.web.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Which part of the city an officer or verifier works in.
@Controller
@RequestMapping("/users/{id}/area")
class AreaPages {

    private final Users users;
    private final Regions regions;

    AreaPages(Users users, Regions regions) {
        this.users = users;
        this.regions = regions;
    }

    @GetMapping
    @For(ADMINISTRATOR)
    ModelAndView show(@PathVariable UUID id) {
        var user = user(id);
        return page(user, user.area().codes(), Errors.NONE, HttpStatus.OK);
    }

    @PostMapping
    @For(ADMINISTRATOR)
    ModelAndView assign(
            @PathVariable UUID id, @RequestParam(name = "codes", defaultValue = "") List<String> codes, Actor by) {
        var user = user(id);
        var known = codes.stream()
                .filter(code -> regions.kelurahan(code).isPresent()
                        || regions.kecamatan(code).isPresent())
                .collect(Collectors.toSet());
        return switch (users.assign(user.id(), new Area(known), by)) {
            case Result.Done<User, AreaRefusal> _ -> Page.redirect("/users");
            case Result.Refused<User, AreaRefusal>(AreaRefusal.NotByPlace()) ->
                page(user, known, Errors.of("access.area.not-by-place"), HttpStatus.CONFLICT);
        };
    }

    private User user(UUID id) {
        return users.find(new UserId(id)).orElseThrow();
    }

    private ModelAndView page(User user, Set<String> codes, Errors errors, HttpStatus status) {
        var districts = regions.kecamatan().stream()
                .map(district -> new AreaPage.District(district.code(), district.name(), wards(district.code())))
                .toList();
        var page = new AreaPage(
                user.id().value().toString(), user.name(), user.role().name(), districts, codes, errors);
        return new Page("access/area", page, status);
    }

    private List<Choice> wards(String district) {
        return regions.kelurahan().stream()
                .filter(ward -> ward.code().startsWith(district + "."))
                .map(ward -> new Choice(ward.code(), ward.name()))
                .toList();
    }
}
