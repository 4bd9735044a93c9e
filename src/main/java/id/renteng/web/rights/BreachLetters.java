package id.renteng.web.rights;

import id.renteng.registry.Breach;
import id.renteng.registry.Person;
import java.time.LocalDate;
import java.util.List;

/// Letters about one breach, each on a page of its own.
///
/// @param to whom they are written to; for the letter to the authority those whom it concerns
public record BreachLetters(Breach breach, List<Person> to, LocalDate on) {}
