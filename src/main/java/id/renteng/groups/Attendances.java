package id.renteng.groups;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.groups.AttendanceRefusal.NotOnTheList;
import id.renteng.groups.AttendanceRefusal.NotToday;
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

/// Who came on the day of an inauguration. With a phone of her own a member scans the code in the hall; the others are
/// ticked at the table of their district.
@Service
public class Attendances {

    private final AttendanceTable table;
    private final DecreeTable decrees;
    private final Clock clock;

    Attendances(AttendanceTable table, DecreeTable decrees, Clock clock) {
        this.table = table;
        this.decrees = decrees;
        this.clock = clock;
    }

    /// She who acts is here. Refused with [NotOnTheList] or [NotToday].
    ///
    /// @throws NoSuchElementException if there is no such decree
    @Transactional
    @Command(
            value = "inauguration-checked-in",
            by = {Role.CHAIR, Role.MEMBER})
    public Result<Decree, AttendanceRefusal> checkIn(DecreeId id, Actor by) {
        var decree = decrees.find(id).orElseThrow();
        var person = new PersonId(Objects.requireNonNull(by.person()));
        if (!table.isListed(id, person)) return refused(new NotOnTheList());
        var today = LocalDate.now(clock);
        if (today.isBefore(decree.datedOn()) || today.isAfter(decree.datedOn().plusDays(1))) {
            return refused(new NotToday(decree.datedOn()));
        }
        table.insert(id, person, true, by.user());
        return done(decree);
    }

    /// Ticks somebody on the list. Refused with [NotOnTheList].
    ///
    /// @throws NoSuchElementException if there is no such decree
    @Transactional
    @Command(
            value = "inauguration-attendance-marked",
            by = {Role.OFFICER, Role.HEAD})
    public Result<PersonId, AttendanceRefusal> mark(DecreeId id, PersonId person, Actor by) {
        var _ = decrees.find(id).orElseThrow();
        if (!table.isListed(id, person)) return refused(new NotOnTheList());
        table.insert(id, person, false, by.user());
        return done(person);
    }

    /// Everybody of a decree, by ward and group, in the part of the city the reader works in.
    @Transactional(readOnly = true)
    public List<Attendee> of(DecreeId id, Actor by) {
        by.mustBe(Role.OFFICER, Role.HEAD, Role.AUDITOR);
        return table.of(id).stream()
                .filter(attendee -> by.area().covers(attendee.kelurahan()))
                .toList();
    }
}
