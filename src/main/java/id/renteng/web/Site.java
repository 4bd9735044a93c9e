package id.renteng.web;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.util.List;
import java.util.function.Supplier;

/// What surrounds every page: who reads it, where, and the addresses of the styles and scripts.
///
/// @param path      the path with its query, without the language
/// @param csrfToken asked for only by a form, because asking starts a session
/// @param asset     the address of a file with its content hash, which browsers keep for a year
public record Site(
        Actor actor,
        String path,
        boolean demo,
        Supplier<String> csrfToken,
        java.util.function.UnaryOperator<String> asset) {

    public boolean signedIn() {
        return actor.role() != Role.PUBLIC;
    }

    public List<Navigation.Group> navigation() {
        return Navigation.of(actor.role());
    }

    /// The pages of the section this page is in; none where that is one page, or no section's.
    public List<Navigation.Item> beside() {
        return navigation().stream()
                .filter(this::isIn)
                .map(Navigation.Group::items)
                .filter(items -> items.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    public boolean isIn(Navigation.Group group) {
        return group.items().stream().anyMatch(item -> isAt(item.href()))
                || group.also().stream().anyMatch(path::startsWith);
    }

    public boolean isAt(String href) {
        return path.equals(href) || path.startsWith(href + "/") || path.startsWith(href + "?");
    }

    /// This page in another language.
    public String in(String language) {
        return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /// Members read on cheap phones with weak signal, and the public page is for everybody: their pages carry no
    /// script.
    public boolean light() {
        return actor.is(Role.PUBLIC, Role.MEMBER);
    }
}
