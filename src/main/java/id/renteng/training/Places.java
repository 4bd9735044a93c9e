package id.renteng.training;

import id.renteng.training.ClassRefusal.DoesNotTeach;
import id.renteng.training.ClassRefusal.Held;
import id.renteng.training.ClassRefusal.InstructorTaken;
import id.renteng.training.ClassRefusal.NoSuchInstructor;
import id.renteng.training.ClassRefusal.NoSuchRoom;
import id.renteng.training.ClassRefusal.OnHoliday;
import id.renteng.training.ClassRefusal.RoomTaken;
import id.renteng.training.ClassRefusal.RoomTooSmall;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether a class finds its room and its instructor free on its days.
@Component
class Places {

    private final ClassTable classes;
    private final InstructorTable instructors;
    private final Catalogue catalogue;
    private final Clock clock;

    Places(ClassTable classes, InstructorTable instructors, Catalogue catalogue, Clock clock) {
        this.classes = classes;
        this.instructors = instructors;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The first public holiday among the days to come.
    Optional<Held> holiday(TrainingClass of) {
        var today = LocalDate.now(clock);
        return of.sessions().stream()
                .filter(day -> day.isAfter(today) && catalogue.isHoliday(day))
                .findFirst()
                .map(OnHoliday::new);
    }

    /// Why a class cannot be held as it is asked; its own sessions are not in its way. In this order: [NoSuchRoom],
    /// [RoomTooSmall], [NoSuchInstructor], [DoesNotTeach], [RoomTaken], [InstructorTaken].
    Optional<Held> whyNot(TrainingClass asked) {
        return room(asked)
                .or(() -> instructor(asked))
                .or(() -> classes.roomTaken(asked).map(RoomTaken::new))
                .or(() -> classes.instructorTaken(asked).map(InstructorTaken::new));
    }

    /// How many days and where a room is taken is asked later: this is whether it fits at all.
    private Optional<Held> room(TrainingClass asked) {
        var code = asked.setting().room();
        if (code.isEmpty()) return Optional.empty();
        var room = catalogue.room(code, asked.centre().code(), asked.firstSession());
        if (room.isEmpty()) return Optional.of(new NoSuchRoom(code));
        int most = room.get().seats();
        return asked.seats() > most ? Optional.of(new RoomTooSmall(most)) : Optional.empty();
    }

    /// She may have taught before she came on the list.
    private Optional<Held> instructor(TrainingClass asked) {
        var code = asked.setting().instructor();
        if (code.isEmpty()) return Optional.empty();
        var found = instructors.all().stream()
                .filter(one -> one.code().equals(code))
                .filter(one -> one.until() == null || asked.firstSession().isBefore(one.until()))
                .findFirst();
        if (found.isEmpty()) return Optional.of(new NoSuchInstructor(code));
        var facts = found.get().facts();
        return facts.themes().contains(asked.theme().code())
                ? Optional.empty()
                : Optional.of(new DoesNotTeach(facts.name()));
    }
}
