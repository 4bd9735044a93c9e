package id.renteng.web.readiness;

import java.time.LocalDate;
import java.util.List;

/// Whom the facilitator asks how it went, the longest overdue first.
public record FollowUpsPage(List<Row> rows, LocalDate today) {

    /// @param group the address of her loan group's clinic; empty if she is in none
    public record Row(String person, String name, String status, String route, LocalDate on, String group) {}
}
