package id.renteng.registry;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A kelurahan that did not exist before, as an officer writes it down.
///
/// @param code       of the ministry, with its dots; the kecamatan in it is one of the city
/// @param postalCode five digits; may be empty
/// @param since      the first day of the kelurahan
/// @param source     the decree, or who says so
/// @param replaces   the code that ends as this one begins, with its dots, where a whole kelurahan goes on under a new
///                   code; otherwise empty
public record NewKelurahan(
        String code, String name, String postalCode, LocalDate since, String source, String replaces) {

    static final Pattern CODE = Pattern.compile("15\\.71\\.[0-9]{2}\\.[0-9]{4}");
}
