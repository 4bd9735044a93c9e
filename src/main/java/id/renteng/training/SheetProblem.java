package id.renteng.training;

import java.time.LocalDate;

/// Why something written in a class's spreadsheet was not taken over.
public sealed interface SheetProblem {

    /// Neither a participant of the class nor a registered person with this NIK.
    record UnknownPerson() implements SheetProblem {}

    /// She has a line above already.
    record Twice() implements SheetProblem {}

    /// With her nothing new may be begun for now. Why is nothing to say here.
    record OutOfReach() implements SheetProblem {}

    /// There is no seat left for her.
    record Full() implements SheetProblem {}

    /// The session says of others who was there, and of her nothing or another word; its attendance was not taken.
    record AttendanceUnclear(LocalDate session) implements SheetProblem {}

    /// Not a whole number from 0 to 100.
    record ScoreUnclear(TestPart part) implements SheetProblem {}

    /// Neither passed nor failed.
    record ResultUnclear() implements SheetProblem {}

    /// @param percent the share of the sessions that a pass takes
    record TooOftenAbsent(int percent) implements SheetProblem {}

    /// @param least the score after the class that a pass takes
    record ScoreTooLow(int least) implements SheetProblem {}

    /// She has not explained joint liability in her own words, or not rightly.
    record NotExplained() implements SheetProblem {}

    /// Scores and results come from a trainer.
    record TrainersOnly() implements SheetProblem {}

    /// The class as a whole did not take it.
    record OfClass(ClassRefusal refusal) implements SheetProblem {}
}
