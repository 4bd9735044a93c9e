package id.renteng.web.groups;

import id.renteng.web.Choice;
import java.util.List;

/// The list of coached groups with its filters.
///
/// @param mayRegister true for who may add a group
public record CoachedGroupsPage(
        List<Row> rows, List<Choice> kecamatan, String kecamatanChosen, String statusChosen, boolean mayRegister) {

    /// @param status the key part of its state, `DRAFT` and so on
    public record Row(String id, String name, String kelurahan, String status, int members) {}
}
