package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.Complaint.Decided;
import id.renteng.groups.Complaint.Examined;
import id.renteng.groups.Complaint.Received;
import id.renteng.groups.Complaint.Topic;
import id.renteng.groups.Complaint.Verdict;
import id.renteng.groups.ComplaintRefusal.NotNow;
import id.renteng.groups.ComplaintRefusal.NotYours;
import id.renteng.groups.ComplaintRefusal.WordsWrong;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Complaints of members. They go past the chair and past the officer who formed the group: neither ever sees that
/// there is one. Of who did not sign in nobody knows whose group it is, so these come to the head of department.
@Service
public class Complaints {

    private static final int WORDS_CHARACTERS_MIN = 10;
    private static final int WORDS_CHARACTERS_MAX = 2_000;
    private static final int LISTED = 500;

    private final ComplaintTable complaints;
    private final LoanGroupTable groups;
    private final WardTable wards;
    private final Clock clock;

    Complaints(ComplaintTable complaints, LoanGroupTable groups, WardTable wards, Clock clock) {
        this.complaints = complaints;
        this.groups = groups;
        this.wards = wards;
        this.clock = clock;
    }

    /// A member complains.
    ///
    /// @param words 10 to 2,000 characters
    /// @return the number she keeps
    @Transactional
    @Command(
            value = "complaint-made",
            by = {Role.MEMBER, Role.CHAIR})
    public Result<Long, ComplaintRefusal> make(Topic topic, String words, Actor by) {
        var said = words.strip();
        if (!hasLength(said)) return refused(new WordsWrong());
        var person = new PersonId(Objects.requireNonNull(by.person()));
        return done(complaints.insert(person, topic, said, LocalDate.now(clock)));
    }

    /// Somebody takes a complaint up. From then on it is hers to decide.
    ///
    /// @throws NoSuchElementException if there is none for her
    @Transactional
    @Command(
            value = "complaint-taken-up",
            by = {Role.OFFICER, Role.HEAD})
    public Result<Examined, ComplaintRefusal> take(long number, Actor by) {
        var complaint = complaints.lock(number).orElseThrow();
        mustSee(complaint, by);
        return switch (complaint) {
            case Received received -> done(save(received.take(by.user(), LocalDate.now(clock))));
            case Examined _, Decided _ -> refused(new NotNow());
        };
    }

    /// Who examines a complaint decides it and answers in words.
    ///
    /// @param answer 10 to 2,000 characters, for who made it
    /// @throws NoSuchElementException if there is none for her
    @Transactional
    @Command(
            value = "complaint-decided",
            by = {Role.OFFICER, Role.HEAD})
    public Result<Decided, ComplaintRefusal> decide(long number, Verdict verdict, String answer, Actor by) {
        var complaint = complaints.lock(number).orElseThrow();
        mustSee(complaint, by);
        if (!hasLength(answer.strip())) return refused(new WordsWrong());
        return switch (complaint) {
            case Examined examined when !examined.by().equals(by.user()) -> refused(new NotYours());
            case Examined examined -> done(save(examined.decide(verdict, answer.strip(), LocalDate.now(clock))));
            case Received _, Decided _ -> refused(new NotNow());
        };
    }

    /// Her own, the newest first.
    @Transactional(readOnly = true)
    public List<Complaint> own(Actor by) {
        var person = by.person();
        return person == null ? List.of() : complaints.of(new PersonId(person));
    }

    /// All that this reader may see, those that wait longest first; at most 500.
    @Transactional(readOnly = true)
    public List<Complaint> all(Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        return complaints.all(LISTED).stream()
                .filter(complaint -> maySee(complaint, by))
                .toList();
    }

    /// One complaint.
    ///
    /// @throws NoSuchElementException if there is none for her
    @Transactional(readOnly = true)
    public Complaint seenBy(Actor by, long number) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        var complaint = complaints.find(number).orElseThrow();
        mustSee(complaint, by);
        return complaint;
    }

    private void mustSee(Complaint complaint, Actor by) {
        if (!maySee(complaint, by)) throw new NoSuchElementException("no complaint for her");
    }

    private boolean maySee(Complaint complaint, Actor by) {
        var details = complaint.details();
        var group = details.group();
        boolean hers = group != null
                && groups.find(group).orElseThrow().details().formedBy().equals(by.user());
        if (hers) return false;
        var person = details.person();
        if (person == null) return by.is(Role.HEAD, Role.AUDITOR);
        return by.area().isCity() || wards.ofMember(person).stream().anyMatch(by.area()::covers);
    }

    static boolean hasLength(String words) {
        return words.length() >= WORDS_CHARACTERS_MIN && words.length() <= WORDS_CHARACTERS_MAX;
    }

    private <C extends Complaint> C save(C complaint) {
        complaints.update(complaint);
        return complaint;
    }
}
