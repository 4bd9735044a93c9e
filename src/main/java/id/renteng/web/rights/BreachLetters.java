package id.renteng.web.rights;

import id.renteng.registry.Breach;
import id.renteng.registry.Person;
import java.time.LocalDate;
import java.util.List;

/// Letters about one breach, each on a page of its own.
///
/// @param to whom they are written to; nobody for the report to the authority
public record BreachLetters(Breach breach, List<Person> to, LocalDate on) {}
