package id.renteng.training;

import id.renteng.kernel.BasisPoints;
import java.util.OptionalInt;

/// What the programme asks of classes that begin in a certain time.
///
/// @param ofGroupTraining what a pass in the compulsory group training takes
/// @param ofSkills        what a pass in any other class takes
/// @param seatsDefault    the seats of a class if nobody says otherwise
/// @param seatsPerYear    of skills, for one person
/// @param noShowWaitDays  how long who stayed away without a word is not matched again
/// @param answerDays      how long an invitation waits for its answer
public record TrainingRule(
        Pass ofGroupTraining,
        Pass ofSkills,
        int seatsDefault,
        int seatsMax,
        int sessionsMax,
        int seatsPerYear,
        int noShowWaitDays,
        int answerDays) {

    /// What a pass takes.
    ///
    /// @param attendanceMin the share of the sessions that a participant must have been present at
    /// @param scoreMin      the least she must score in the test after the class, 0 to 100; empty: no test is asked
    /// @param asksOwnWords  whether she must have explained joint liability in her own words, and rightly
    public record Pass(BasisPoints attendanceMin, OptionalInt scoreMin, boolean asksOwnWords) {

        /// Whether being present at so many of so many sessions is enough; exact, nothing is rounded.
        public boolean isEnough(int present, int sessions) {
            return present * 10_000L >= (long) attendanceMin.value() * sessions;
        }

        /// The share in percent, rounded down.
        public int attendancePercent() {
            return attendanceMin.value() / 100;
        }
    }

    /// What a pass in a theme takes.
    public Pass of(Theme theme) {
        return switch (theme.kind()) {
            case LWK -> ofGroupTraining;
            case SKILL -> ofSkills;
        };
    }
}
