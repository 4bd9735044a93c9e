package id.renteng.registry;

import id.renteng.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a row says, once it is read.
///
/// @param business as written, empty if the row names none
/// @param familyCard the number of the family card (KK); empty if the row has none that can be read
/// @param bornOn   as the row says; null where it says nothing that can be read
/// @param spouse   the name of her husband or his wife; empty if the row names none
/// @param turnover as stated, for the period that the heading names
record RowValues(
        String name,
        Nik nik,
        String familyCard,
        Kelurahan kelurahan,
        String address,
        @Nullable String phone,
        String business,
        String line,
        @Nullable Money turnover,
        boolean turnoverPerYear,
        @Nullable Money capital,
        @Nullable LocalDate bornOn,
        @Nullable Sex sex,
        @Nullable String nib,
        String spouse) {

    /// The turnover of a month; a year's is divided by twelve, down to the rupiah.
    @Nullable
    Money monthlyTurnover() {
        if (turnover == null || !turnoverPerYear) return turnover;
        return turnover.timesRatio(1, 12, java.math.RoundingMode.DOWN);
    }
}
