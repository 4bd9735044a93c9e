package id.renteng.web.insight;

import id.renteng.insight.Unformed;
import java.util.List;

/// The coached groups with members in no loan group.
///
/// @param why   what they wait for, the name of an [Unformed.Why]; empty for all
/// @param asked what the filter lets in
/// @param query the filter as the end of an address
public record BeforePage(String why, List<RowName> asked, List<Club> clubs, String query) {

    /// @param kelurahan the name of its ward
    public record Club(Unformed of, String kelurahan) {}

    /// How many people the figure before this list says.
    public int people() {
        return clubs.stream().mapToInt(club -> club.of().alone()).sum();
    }
}
