package id.renteng.web;

import id.renteng.access.SignedIn;
import id.renteng.kernel.Actor;
import id.renteng.registry.Regions;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a handler the [Actor] behind the request. This is the one place that asks Spring Security who that is, and the
/// one that says what her part of the city is today: it was given to her in the codes of that day, and what lies in it
/// may be kept under codes that ended.
@Component
public class Actors implements HandlerMethodArgumentResolver {

    private final Regions regions;

    Actors(Regions regions) {
        this.regions = regions;
    }

    Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn user)) return Actor.ANYONE;
        var actor = user.actor();
        return actor.area().isCity() ? actor : actor.in(regions.now(actor.area()));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @org.jspecify.annotations.Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @org.jspecify.annotations.Nullable WebDataBinderFactory binder) {
        return current();
    }
}
