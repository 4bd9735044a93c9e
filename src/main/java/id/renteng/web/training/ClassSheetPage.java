package id.renteng.web.training;

import id.renteng.training.SheetProblem;
import id.renteng.training.SheetTaken;
import id.renteng.training.TrainingClass;
import id.renteng.web.Errors;
import id.renteng.web.Errors.Problem;
import id.renteng.web.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the page of a class's spreadsheet shows.
///
/// @param taken what came of the sheet just sent; null before one is
/// @param mend  the rows that were not taken, as a workbook in the address of a link, so that nothing of it is kept
///              here; empty where there are none
public record ClassSheetPage(TrainingClass of, @Nullable SheetTaken taken, String mend, Errors errors) {

    /// Why things were not kept, a sentence each.
    public static List<String> said(List<SheetProblem> problems, Text t) {
        return problems.stream().map(problem -> said(problem, t)).toList();
    }

    private static String said(SheetProblem problem, Text t) {
        return switch (problem) {
            case SheetProblem.UnknownPerson _ -> t.of("sheet.problem.unknown");
            case SheetProblem.Twice _ -> t.of("sheet.problem.twice");
            case SheetProblem.OutOfReach _ -> t.of("sheet.problem.out-of-reach");
            case SheetProblem.Full _ -> t.of("sheet.problem.full");
            case SheetProblem.AttendanceUnclear(var session) -> t.of("sheet.problem.attendance", session);
            case SheetProblem.ScoreUnclear(var part) -> t.of("sheet.problem.score." + part);
            case SheetProblem.ResultUnclear _ -> t.of("sheet.problem.result");
            case SheetProblem.TooOftenAbsent(int percent) -> t.of("sheet.problem.absent", percent);
            case SheetProblem.ScoreTooLow(int least) -> t.of("sheet.problem.score-low", least);
            case SheetProblem.NotExplained _ -> t.of("sheet.problem.not-explained");
            case SheetProblem.TrainersOnly _ -> t.of("sheet.problem.trainer");
            case SheetProblem.OfClass(var refusal) -> {
                Problem first = Refusals.of(refusal, Map.of()).list().getFirst();
                yield t.problem(first);
            }
        };
    }
}
