package id.renteng.web.growth;

import id.renteng.growth.Assessments.Counts;
import id.renteng.growth.GrowthClass;
import java.time.LocalDate;
import java.util.List;

/// What the list of assessments shows.
///
/// @param people how many are registered in all
/// @param due    whether those are listed whose next assessment is due, instead of all with a baseline
/// @param number the page, from 1
public record AssessmentsPage(Counts counts, long people, boolean due, int number, List<Line> lines) {

    static final int PER_PAGE = 25;

    /// One person with the latest assessment of her business.
    public record Line(String id, String name, LocalDate latestOn, GrowthClass latestClass) {}

    /// How many have no baseline; they are counted, never left out.
    public long without() {
        return Math.max(0, people - counts.measured());
    }

    public boolean hasNext() {
        return (long) number * PER_PAGE < (due ? counts.due() : counts.measured());
    }

    /// The address of another page of the same list.
    public String page(int other) {
        return "/assessments?due=" + due + "&page=" + other;
    }
}
