package id.renteng.web.groups;

import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;

/// Changes of chairs and of what persons are reached or known by that wait for a second person.
///
/// @param more      where each list goes on; empty at the end
/// @param mayDecide true for who may approve and decline
public record KeyChangesPage(
        List<Chair> chairs,
        List<Line> lines,
        List<Account> accounts,
        List<More> more,
        boolean mayDecide,
        Errors errors) {

    /// @param list `chairs`, `accounts` or `after`, for the numbers of persons; the text is `key-change.more.<list>`
    public record More(String list, String href) {}

    /// @param own the reader asked for it, so she cannot approve it
    public record Chair(
            String id, String group, String href, String now, String next, String minutes, LocalDate on, boolean own) {}

    /// @param shown bank and masked number
    /// @param own   the reader asked for it, so she cannot approve it
    public record Account(String id, String group, String href, String shown, String holder, boolean own) {}

    /// @param kind a constant of [id.renteng.registry.KeyChange.Kind]
    /// @param own  the reader asked for it, so she cannot approve it
    public record Line(String id, String person, String href, String kind, String shown, LocalDate on, boolean own) {}
}
