package id.renteng.web.training;

import id.renteng.training.ClassId;
import id.renteng.training.ClassSummary;
import java.util.List;
import java.util.Map;

/// What the list of classes shows.
///
/// @param closed   whether the closed ones are shown instead of the open ones
/// @param number   the page, from 1
/// @param untold   how many people are still to be told what became of a class
/// @param of       how many there are in all
public record ClassesPage(
        List<ClassSummary> classes,
        boolean closed,
        int number,
        long of,
        long open,
        long done,
        boolean canPlan,
        Map<ClassId, Integer> untold) {

    static final int PER_PAGE = 25;

    public boolean hasNext() {
        return (long) number * PER_PAGE < of;
    }

    /// The address of another page of the same list.
    public String page(int other) {
        return "/classes?closed=" + closed + "&page=" + other;
    }
}
