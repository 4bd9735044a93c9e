package id.renteng.web.readiness;

import id.renteng.readiness.Seed;
import id.renteng.web.Errors;
import java.util.List;

/// Who is to be asked again, and what those said who were.
///
/// @param draws   true for who may publish a seed and draw
/// @param records true for who may record
/// @param seeds   the last ones, as published
/// @param seed    as typed
/// @param forDay  as typed
public record CallBacksPage(
        List<Row> rows, List<Seed> seeds, boolean draws, boolean records, String seed, String forDay, Errors errors) {

    /// @param phone   in E.164; empty if she has none
    /// @param outcome empty while nobody asked
    public record Row(
            String draw, String person, String name, String phone, String group, String outcome, String note) {}
}
