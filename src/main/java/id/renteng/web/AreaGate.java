package id.renteng.web;

import id.renteng.access.Areas;
import id.renteng.financing.ApplicationId;
import id.renteng.financing.LoanId;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.LoanGroupId;
import id.renteng.kernel.Id;
import id.renteng.registry.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Answers 404 for what lies outside the part of the city the reader works in, on every page with such a thing in its
/// address. Commands are checked again in the module.
@Component
class AreaGate implements HandlerInterceptor {

    /// What an address names: by its beginning, and by the name of a variable anywhere.
    private static final Map<String, Function<UUID, Id>> BY_BEGINNING = Map.of(
            "/loan-groups/{id}", LoanGroupId::new,
            "/coached-groups/{id}", CoachedGroupId::new,
            "/people/{id}", PersonId::new,
            "/applications/{id}", ApplicationId::new,
            "/loans/{id}", LoanId::new);

    private final Areas areas;
    private final Actors actors;

    AreaGate(Areas areas, Actors actors) {
        this.areas = areas;
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var by = actors.current();
        if (!by.area().isCity()) areas.mustCover(by, named(request));
        return true;
    }

    private static List<Id> named(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var found = new ArrayList<Id>();
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> values)) {
            return found;
        }
        BY_BEGINNING.forEach((beginning, kind) -> {
            if (pattern.startsWith(beginning)) add(found, values.get("id"), kind);
        });
        add(found, values.get("person"), PersonId::new);
        return found;
    }

    private static void add(List<Id> found, @org.jspecify.annotations.Nullable Object value, Function<UUID, Id> kind) {
        if (value instanceof String text && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            found.add(kind.apply(UUID.fromString(text)));
        }
    }
}
