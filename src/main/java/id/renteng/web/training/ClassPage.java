package id.renteng.web.training;

import id.renteng.registry.Person;
import id.renteng.registry.PersonId;
import id.renteng.training.Classes.Assessor;
import id.renteng.training.Outcome;
import id.renteng.training.Roster;
import id.renteng.training.Roster.Participant;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the page of one class shows.
///
/// @param facts    how it is held, in words
/// @param people   who the participants are
/// @param scanned  who said by scanning the code of which session that she was there
/// @param revoked  whose certificate was revoked
/// @param untold   how many are still to be told what became of it
/// @param mayFill  whether the reader may enrol and take attendance
/// @param mayJudge whether the reader is a trainer, who records results and closes
/// @param assessor whose results they are to be
public record ClassPage(
        Roster roster,
        ClassFacts facts,
        Map<PersonId, Person> people,
        Map<LocalDate, Set<PersonId>> scanned,
        Set<PersonId> revoked,
        LocalDate today,
        int untold,
        boolean mayFill,
        boolean mayJudge,
        Assessor assessor,
        String niks,
        Errors errors) {

    public String id() {
        return roster.of().id().value().toString();
    }

    public String name(Participant participant) {
        return person(participant).name();
    }

    public String nik(Participant participant) {
        return person(participant).nikMasked();
    }

    public boolean isOpen() {
        return !roster.of().isClosed();
    }

    /// Its state in a word: the end of a text key.
    public String state() {
        if (roster.of().isCancelled()) return "cancelled";
        return isOpen() ? "open" : "closed";
    }

    /// Whether somebody may still be put on the list: a seat is free, or kept for one who is invited.
    public boolean takesMore() {
        return roster.seatsLeft() > 0 || !roster.invited().isEmpty();
    }

    /// Whether the reader may take somebody off the list.
    public boolean mayTakeOff() {
        return isOpen() && mayFill && !roster.of().hasBegun(today);
    }

    public boolean isHeld(LocalDate session) {
        return !session.isAfter(today);
    }

    public boolean isTaken(LocalDate session) {
        return !roster.sessionsWithoutAttendance().contains(session);
    }

    public int present(LocalDate session) {
        return (int)
                roster.participants().stream().filter(p -> p.wasAt(session)).count();
    }

    /// Whether taking attendance is what comes next, and so stands first.
    public boolean isClassDay() {
        return isOpen() && mayFill && roster.of().sessions().stream().anyMatch(this::isNext);
    }

    /// The session whose attendance comes next: the first that was held and is not taken.
    public boolean isNext(LocalDate session) {
        return roster.sessionsWithoutAttendance().stream().filter(this::isHeld).findFirst().stream()
                .anyMatch(session::equals);
    }

    public List<Choice> choices() {
        return roster.participants().stream()
                .map(p -> new Choice(p.person().value().toString(), name(p), nik(p)))
                .toList();
    }

    /// Who was there as this page shows it, for what is kept on a phone: ids with commas between; empty if
    /// nobody has said.
    public String known(LocalDate session) {
        return roster.presentAt(session).orElse(Set.of()).stream()
                .map(person -> person.value().toString())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /// Who is ticked: who was there; before anybody has said so, who scanned the code.
    public Set<String> presentIds(LocalDate session) {
        boolean taken = isTaken(session);
        return roster.participants().stream()
                .filter(p -> taken ? p.wasAt(session) : hasScanned(p, session))
                .map(p -> p.person().value().toString())
                .collect(Collectors.toSet());
    }

    public boolean hasScanned(LocalDate session, String person) {
        return scanned.getOrDefault(session, Set.of()).stream()
                .anyMatch(one -> one.value().toString().equals(person));
    }

    private boolean hasScanned(Participant participant, LocalDate session) {
        return hasScanned(session, participant.person().value().toString());
    }

    public boolean hasEnded() {
        return isHeld(roster.of().lastSession());
    }

    public boolean isReadyForResults() {
        return hasEnded()
                && !roster.participants().isEmpty()
                && roster.sessionsWithoutAttendance().isEmpty();
    }

    /// Whether somebody else than who ran the class records its results.
    public boolean isAssessedApart() {
        return assessor != Assessor.ANY;
    }

    /// Whether the reader herself may say who passed.
    public boolean mayAssess() {
        return assessor != Assessor.NOT_YOU;
    }

    public boolean isReadyToClose() {
        return isReadyForResults() && roster.withoutOutcome().isEmpty();
    }

    public String outcome(Participant participant) {
        var outcome = participant.outcome();
        return outcome == null ? "" : outcome.name();
    }

    public boolean passed(Participant participant) {
        return participant.outcome() == Outcome.PASSED;
    }

    /// Whether her certificate was revoked.
    public boolean isRevoked(Participant participant) {
        return revoked.contains(participant.person());
    }

    private Person person(Participant participant) {
        return java.util.Objects.requireNonNull(people.get(participant.person()));
    }
}
