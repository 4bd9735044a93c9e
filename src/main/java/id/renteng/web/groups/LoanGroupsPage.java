package id.renteng.web.groups;

import id.renteng.web.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A page of the list of loan groups.
///
/// @param next   the name after which the next page begins; empty on the last
/// @param counts how many groups of the chosen district are in each state
public record LoanGroupsPage(
        List<Row> rows,
        List<Choice> kecamatan,
        String kecamatanChosen,
        String statusChosen,
        String next,
        Map<String, Integer> counts) {

    /// How many groups this list has, over all its pages.
    public int total() {
        return statusChosen.isEmpty()
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(statusChosen, 0);
    }

    public record Row(String id, String name, String kelurahan, String status, int members, LocalDate formedOn) {}
}
