package id.renteng.web.groups;

import id.renteng.web.Errors;
import id.renteng.web.passbook.NoticeLine;
import java.time.LocalDate;
import java.util.List;

/// Who must be told in person: the list, and the slips of it on paper.
///
/// @param told    who was told, the latest first
/// @param mayTell true for who writes down that somebody was told
/// @param after   where this page of the list begins; 0 for the first
/// @param more    the address of the next page; empty at the end
public record ToTellPage(
        List<Slip> waiting, List<ToldLine> told, boolean mayTell, LocalDate today, long after, String more) {

    /// What one person must be told.
    ///
    /// @param group the name of her loan group; empty for who is in none
    /// @param upTo  the number of the last notice on it
    public record Slip(String person, String name, String group, String kelurahan, List<NoticeLine> lines, long upTo) {}

    /// @param by the name of who told her
    public record ToldLine(String name, int notices, LocalDate on, String by) {}

    /// The slip of one person and the form that says she was told.
    ///
    /// @param slip what she must be told; none where nothing is left
    /// @param on   the day, as typed
    public record One(List<Slip> slip, String on, Errors errors) {}
}
