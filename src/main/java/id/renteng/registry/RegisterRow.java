package id.renteng.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Spot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One business as it leaves the register for Satu Data UMKM. What is not known, or may not go out, is empty or null.
///
/// @param owner the person; empty together with `nik` where the purpose does not need who she is
/// @param nik   all sixteen digits, only where she agreed to that
/// @param size  the class, by [SizeClass]
/// @param sku   the number of each paper that holds today; empty without one
public record RegisterRow(
        UUID business,
        String owner,
        String nik,
        Sex sex,
        int birthYear,
        String kelurahan,
        String name,
        String trade,
        String line,
        String kbli,
        @Nullable Integer beganIn,
        @Nullable Money yearlySales,
        @Nullable Money capital,
        SizeClass size,
        @Nullable Integer workers,
        String nib,
        String sku,
        String pirt,
        String halal,
        String bpom,
        String trademark,
        @Nullable Spot spot) {

    /// Prints no name and no number.
    @Override
    public String toString() {
        return "business " + business;
    }
}
