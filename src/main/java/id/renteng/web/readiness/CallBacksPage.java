package id.renteng.web.readiness;

import id.renteng.web.Errors;
import java.util.List;

/// Who is to be asked again, and what those said who were.
///
/// @param draws   true for who may draw
/// @param records true for who may record
/// @param seeds   of the last draws, as published
public record CallBacksPage(
        List<Row> rows, List<Long> seeds, boolean draws, boolean records, String seed, Errors errors) {

    /// @param phone   in E.164; empty if she has none
    /// @param outcome empty while nobody asked
    public record Row(
            String draw, String person, String name, String phone, String group, String outcome, String note) {}
}
