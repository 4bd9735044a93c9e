package id.renteng.web.training;

import id.renteng.training.Centre;
import id.renteng.training.Entry;
import id.renteng.training.InstructorFacts;
import id.renteng.training.Room;
import id.renteng.training.TrainingClass;
import id.renteng.web.Choice;
import id.renteng.web.Errors;
import java.util.List;
import java.util.stream.IntStream;

/// What the page shows on which a class is moved or cancelled.
///
/// @param hasBegun    whether a session was held: hours and centre stay then, and it is not cancelled
/// @param people      how many are on the list or invited, and will have to be told
/// @param form        what was filled in, to be kept when something is wrong
/// @param cancelling  the reason for cancelling, as it was sent
public record MovePage(
        TrainingClass of,
        boolean hasBegun,
        int people,
        List<Centre> centres,
        List<Room> rooms,
        List<Entry<InstructorFacts>> instructors,
        MoveForm form,
        String cancelling,
        Errors errors) {

    /// A session that was not held yet.
    ///
    /// @param number  from one
    /// @param written the day, as it was filled in
    public record Day(int number, String written) {}

    public List<Day> days() {
        var days = form.days();
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Day(i + 1, days.get(i)))
                .toList();
    }

    public String id() {
        return of.id().value().toString();
    }

    public List<Choice> centreChoices() {
        return centres.stream()
                .map(centre -> new Choice(centre.code(), centre.name()))
                .toList();
    }

    public List<Choice> roomChoices() {
        return rooms.stream()
                .map(room -> new Choice(room.code(), "%s (%d)".formatted(room.name(), room.seats())))
                .toList();
    }

    /// Those who teach the theme, and who is named now, whatever has become of her: who moves a class changes nothing
    /// that she does not choose.
    public List<Choice> instructorChoices() {
        return instructors.stream()
                .filter(one -> one.code().equals(of.setting().instructor())
                        || !one.isRetired()
                                && one.facts().themes().contains(of.theme().code()))
                .map(one -> new Choice(one.code(), one.facts().name()))
                .toList();
    }
}
