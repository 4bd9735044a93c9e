package id.renteng.web.training;

import id.renteng.kernel.Days;
import id.renteng.training.ClassChanges.NewTime;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The form that moves a class, as it was sent.
///
/// @param days of the sessions not held yet, ISO dates as they were written
public record MoveForm(
        List<String> days, String centre, String from, String until, String room, String instructor, String reason) {

    static final String DAY = "day-";

    /// As the class is now.
    ///
    /// @param left its sessions that were not held yet
    static MoveForm of(TrainingClass of, List<LocalDate> left) {
        var setting = of.setting();
        return new MoveForm(
                left.stream().map(LocalDate::toString).toList(),
                of.centre().code(),
                setting.from().toString(),
                setting.until().toString(),
                setting.room(),
                setting.instructor(),
                "");
    }

    /// What the form of a class that has begun does not send stays as it is.
    static MoveForm sent(Map<String, String> sent, MoveForm now) {
        var days = new ArrayList<String>();
        for (int i = 0; i < now.days().size(); i++) days.add(sent.getOrDefault(DAY + (i + 1), ""));
        return new MoveForm(
                days,
                sent.getOrDefault("centre", now.centre()),
                sent.getOrDefault("from", now.from()),
                sent.getOrDefault("until", now.until()),
                sent.getOrDefault("room", now.room()),
                sent.getOrDefault("instructor", now.instructor()),
                sent.getOrDefault("reason", ""));
    }

    Errors errors() {
        var errors = Errors.NONE;
        for (int i = 0; i < days.size(); i++) {
            errors = errors.andIf(Days.read(days.get(i)).isEmpty(), DAY + (i + 1), "move.error.day");
        }
        return errors.andIf(!SettingForm.isSpan(from, until), "from", "classes.error.hours")
                .andIf(reason.isBlank(), "reason", "move.error.reason");
    }

    /// Only for a form without errors.
    NewTime asked() {
        return new NewTime(
                centre,
                days.stream().map(day -> Days.read(day).orElseThrow()).toList(),
                LocalTime.parse(from),
                LocalTime.parse(until),
                room,
                instructor);
    }
}
