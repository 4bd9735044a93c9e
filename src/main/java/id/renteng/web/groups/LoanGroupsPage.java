package id.renteng.web.groups;

import id.renteng.web.Choice;
import java.time.LocalDate;
import java.util.List;

/// A page of the list of loan groups.
///
/// @param next the name after which the next page begins; empty on the last
public record LoanGroupsPage(
        List<Row> rows, List<Choice> kecamatan, String kecamatanChosen, String statusChosen, String next) {

    public record Row(String id, String name, String kelurahan, String status, int members, LocalDate formedOn) {}
}
