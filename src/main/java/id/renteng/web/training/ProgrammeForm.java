package id.renteng.web.training;

import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Days;
import id.renteng.training.Programme;
import id.renteng.web.Errors;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// The form of a theme's programme, as it was sent.
///
/// @param from       the first day of classes it is for, an ISO date
/// @param sessions   how many
/// @param hours      of all sessions together, whole hours
/// @param attendance in percent; empty: as the rule says
/// @param score      0 to 100; empty: as the rule says
public record ProgrammeForm(String from, String sessions, String hours, String attendance, String score) {

    private static final int SESSIONS_MAX = 30;
    private static final int HUNDRED = 100;
    private static final int MINUTES = 60;

    /// What is asked now, to be changed from a day on.
    static ProgrammeForm of(Optional<Programme> programme, LocalDate from) {
        return programme
                .map(now -> new ProgrammeForm(
                        from.toString(),
                        Integer.toString(now.sessions()),
                        Integer.toString(now.minutes() / MINUTES),
                        now.attendanceMin()
                                .map(share -> Integer.toString(share.value() / HUNDRED))
                                .orElse(""),
                        now.scoreMin().isPresent()
                                ? Integer.toString(now.scoreMin().getAsInt())
                                : ""))
                .orElse(new ProgrammeForm(from.toString(), "", "", "", ""));
    }

    Errors errors() {
        return Errors.NONE
                .andIf(Days.read(from).isEmpty(), "from", "catalogue.error.from")
                .andIf(
                        number(sessions).filter(n -> n > 0 && n <= SESSIONS_MAX).isEmpty(),
                        "sessions",
                        "classes.error.sessions")
                .andIf(number(hours).filter(n -> n > 0).isEmpty(), "hours", "catalogue.error.hours")
                .andIf(!isShareOrEmpty(attendance), "attendance", "catalogue.error.percent")
                .andIf(!isShareOrEmpty(score), "score", "catalogue.error.score");
    }

    /// Only for a form without errors.
    Programme programme() {
        return new Programme(
                Days.read(from).orElseThrow(),
                number(sessions).orElseThrow(),
                number(hours).orElseThrow() * MINUTES,
                number(attendance).map(percent -> new BasisPoints(percent * HUNDRED)),
                number(score).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static boolean isShareOrEmpty(String written) {
        return written.isBlank() || number(written).filter(n -> n <= HUNDRED).isPresent();
    }

    private static Optional<Integer> number(String written) {
        return Optional.of(written.strip())
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf);
    }
}
