package id.renteng.web;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// The nearest page above an address that only takes forms. Its answer may be a page, and a reload, a bookmark or the
/// language switch opens that address: they lead here.
@Component
class PagesAbove {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    PagesAbove(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /// @return a path that can be opened; the first page of all if there is none between
    String of(String path) {
        var pages = pages();
        for (var above = parent(path); !above.isEmpty(); above = parent(above)) {
            var at = PathContainer.parsePath(above);
            if (pages.stream().anyMatch(page -> page.matches(at))) return above;
        }
        return "/";
    }

    private List<PathPattern> pages() {
        return routes.getObject().getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(Objects::nonNull)
                .flatMap(paths -> paths.getPatterns().stream())
                .toList();
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
