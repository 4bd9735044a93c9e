package id.renteng.training;

import id.renteng.kernel.BasisPoints;

/// What the programme asks of classes that begin in a certain time.
///
/// @param attendanceMin  the share of the sessions that a participant must have been present at to pass
/// @param seatsDefault   the seats of a class if nobody says otherwise
/// @param seatsPerYear   of skills, for one person
/// @param noShowWaitDays how long who stayed away without a word is not matched again
/// @param answerDays     how long an invitation waits for its answer
public record TrainingRule(
        BasisPoints attendanceMin,
        int seatsDefault,
        int seatsMax,
        int sessionsMax,
        int seatsPerYear,
        int noShowWaitDays,
        int answerDays) {

    /// Whether being present at so many of so many sessions is enough to pass; exact, nothing is rounded.
    public boolean isEnough(int present, int sessions) {
        return present * 10_000L >= (long) attendanceMin.value() * sessions;
    }
}
