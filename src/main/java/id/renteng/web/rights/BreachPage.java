package id.renteng.web.rights;

import id.renteng.registry.Breach;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.Instant;
import java.util.List;

/// One breach, with those whom it concerns and the ways to add more.
///
/// @param people  by name, a page of them
/// @param more    the address of the next ones; empty at the end
/// @param letters the files of letters, for who may send them
/// @param files   lists that were brought in, as choices
public record BreachPage(
        Breach breach,
        List<Person> people,
        String more,
        List<Letters> letters,
        List<Choice> kelurahan,
        List<Choice> files,
        Instant now,
        boolean mayEdit,
        Errors errors) {

    /// One file of letters.
    ///
    /// @param first the place of the first in the list of those whom it concerns, from 1
    /// @param last  of the last
    public record Letters(String href, int first, int last) {}
}
