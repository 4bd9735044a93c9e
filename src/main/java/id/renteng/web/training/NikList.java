package id.renteng.web.training;

import id.renteng.registry.People;
import id.renteng.registry.PersonId;
import id.renteng.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// People named by their NIK, one a line, as an officer types or pastes them. A line that is wrong is named by its
/// number, never by the NIK.
final class NikList {

    private static final int LINES_MAX = 60;

    private final People people;

    NikList(People people) {
        this.people = people;
    }

    /// @param people in the order of the lines; of every line if nothing is wrong
    record Read(List<PersonId> people, Errors errors) {

        /// Names the lines of these people and nothing about them.
        Errors outOfReach(Set<PersonId> these) {
            var said = Errors.NONE;
            for (int i = 0; i < people.size(); i++) {
                if (these.contains(people.get(i))) said = said.and("niks", "classes.error.out-of-reach", i + 1);
            }
            return said;
        }
    }

    Read read(String written) {
        var lines = written.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) return wrong(Errors.NONE.and("niks", "classes.refused.nobody"));
        if (lines.size() > LINES_MAX) return wrong(Errors.NONE.and("niks", "classes.error.nik-many", LINES_MAX));
        var found = new ArrayList<PersonId>();
        var errors = Errors.NONE;
        var read = people.byWritten(lines);
        for (int i = 0; i < read.size(); i++) {
            var person = read.get(i);
            if (person.isPresent()) found.add(person.get().id());
            else errors = errors.and("niks", "classes.error.nik", i + 1);
        }
        return new Read(List.copyOf(found), errors);
    }

    private static Read wrong(Errors errors) {
        return new Read(List.of(), errors);
    }
}
