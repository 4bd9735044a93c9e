package id.renteng.readiness;

import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a group's task list.
///
/// @param done      how many of [#of()] are done
/// @param who       the role that must act
/// @param after     the task that must be done first, when it is not yet
/// @param usualDays how long it usually takes
/// @param missing   the members who are still to be done, where it concerns members
/// @param problems  the members for whom it came out badly
/// @param unshown   those of the missing who were visited, but of whom the place or a photo is asked and not there
/// @param turnsOn   the day on which it is done by itself, where only time helps
/// @param expiresOn the first day on which what was done no longer counts for all, where it expires
public record Task(
        TaskCode code,
        Section section,
        State state,
        int done,
        int of,
        Role who,
        @Nullable TaskCode after,
        int usualDays,
        List<PersonId> missing,
        List<PersonId> problems,
        List<PersonId> unshown,
        @Nullable LocalDate turnsOn,
        @Nullable LocalDate expiresOn) {

    public enum State {
        DONE,
        TODO,
        /// Something came out badly: there are ways out, but not waiting.
        PROBLEM,
        /// Another task comes first.
        CANNOT_START_YET
    }

    public Task {
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
        unshown = List.copyOf(unshown);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /// The same line, done by itself on this day.
    Task turning(@Nullable LocalDate on) {
        return new Task(
                code, section, state, done, of, who, after, usualDays, missing, problems, unshown, on, expiresOn);
    }

    /// The same line without saying which members: for those who may know how many, not who.
    public Task withoutMembers() {
        return new Task(
                code, section, state, done, of, who, after, usualDays, List.of(), List.of(), List.of(), turnsOn,
                expiresOn);
    }
}
