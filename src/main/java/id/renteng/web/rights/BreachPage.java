package id.renteng.web.rights;

import id.renteng.registry.Breach;
import id.renteng.registry.Person;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.Instant;
import java.util.List;

/// One breach, with those whom it concerns and the ways to add more.
///
/// @param people   by name, as many as are shown
/// @param files    lists that were brought in, as choices
public record BreachPage(
        Breach breach,
        List<Person> people,
        List<Choice> kelurahan,
        List<Choice> files,
        Instant now,
        boolean mayEdit,
        Errors errors) {}
