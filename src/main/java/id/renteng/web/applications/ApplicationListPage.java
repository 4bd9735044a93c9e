package id.renteng.web.applications;

import id.renteng.financing.ApplicationFile;
import java.util.List;

/// Applications of the city, the newest first.
///
/// @param status which state is shown; empty for all
/// @param more   the number to go on from, or 0 at the end
public record ApplicationListPage(String status, List<Row> rows, long more) {

    static final List<String> STATUSES =
            List.of("DRAFT", "AT_BANK", "ASKED", "APPROVED", "CONTRACTED", "PAID_OUT", "DECLINED", "WITHDRAWN");

    public record Row(ApplicationFile file, String status, String group) {}

    public List<String> statuses() {
        return STATUSES;
    }
}
