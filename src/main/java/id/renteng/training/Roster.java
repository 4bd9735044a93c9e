package id.renteng.training;

import id.renteng.groups.LoanGroupId;
import id.renteng.registry.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who takes part in a class, who was there when, and what came of it.
///
/// @param participants in the order they were enrolled
/// @param invited      who was invited and has not answered; her seat is kept for her
public record Roster(TrainingClass of, List<Participant> participants, Set<PersonId> invited) {

    public Roster {
        participants = List.copyOf(participants);
        invited = Set.copyOf(invited);
    }

    /// @param group      the loan group she was enrolled with, if any
    /// @param attendance present or not, for every session whose attendance was taken
    /// @param before     what she scored in the test before the class, 0 to 100
    /// @param after      and in the one after it
    public record Participant(
            PersonId person,
            @Nullable LoanGroupId group,
            LocalDate enrolledOn,
            Map<LocalDate, Boolean> attendance,
            @Nullable Outcome outcome,
            @Nullable Integer before,
            @Nullable Integer after) {

        public Participant {
            attendance = Map.copyOf(attendance);
        }

        public int present() {
            return (int)
                    attendance.values().stream().filter(Boolean::booleanValue).count();
        }

        public boolean wasAt(LocalDate session) {
            return attendance.getOrDefault(session, false);
        }
    }

    public Set<PersonId> people() {
        return participants.stream().map(Participant::person).collect(Collectors.toSet());
    }

    public Optional<Participant> find(PersonId person) {
        return participants.stream().filter(p -> p.person().equals(person)).findFirst();
    }

    public Set<PersonId> passed() {
        return participants.stream()
                .filter(one -> one.outcome() == Outcome.PASSED)
                .map(Participant::person)
                .collect(Collectors.toSet());
    }

    /// How many more may be put on the list or invited; 0 or more.
    public int seatsLeft() {
        return seatsLeftFor(Set.of());
    }

    /// The same, where those of these who are invited take the seats that are kept for them.
    public int seatsLeftFor(Set<PersonId> chosen) {
        long kept = invited.stream().filter(one -> !chosen.contains(one)).count();
        return Math.max(0, of.seats() - participants.size() - (int) kept);
    }

    /// Whether even those who are invited find no seat any more.
    public boolean isFull() {
        return participants.size() >= of.seats();
    }

    /// The sessions whose attendance nobody has taken yet, for at least one participant.
    public List<LocalDate> sessionsWithoutAttendance() {
        var open = new TreeSet<>(of.sessions());
        open.removeIf(
                session -> participants.stream().allMatch(p -> p.attendance().containsKey(session)));
        return List.copyOf(open);
    }

    /// Who was at a session; empty if nobody has said so of everybody yet.
    public Optional<Set<PersonId>> presentAt(LocalDate session) {
        if (sessionsWithoutAttendance().contains(session)) return Optional.empty();
        return Optional.of(participants.stream()
                .filter(one -> one.wasAt(session))
                .map(Participant::person)
                .collect(Collectors.toSet()));
    }

    public List<PersonId> withoutOutcome() {
        return participants.stream()
                .filter(p -> p.outcome() == null)
                .map(Participant::person)
                .toList();
    }
}
