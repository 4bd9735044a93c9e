package id.renteng.registry.alike;

import id.renteng.registry.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody's row, or the register, says about a person, as far as it helps to know her again.
///
/// @param name       as written
/// @param nik        only digits, however many; empty if there is none
/// @param born       the birth date as stated and the one in the NIK; empty if neither can be read
/// @param phone      in E.164
/// @param address    as written; may be empty
/// @param kelurahan  a code; empty if it is not known
/// @param business   as written; may be empty
/// @param familyCard digits; empty if there is none
/// @param spouse     the name of her husband or his wife as written; empty if it is not known
/// @param mates      the names of who is on her family card and may be her husband, or his wife
public record Described(
        String name,
        String nik,
        Set<LocalDate> born,
        @Nullable Sex sex,
        @Nullable String phone,
        String address,
        String kelurahan,
        String business,
        String familyCard,
        String spouse,
        List<String> mates) {

    /// Prints neither name nor number.
    @Override
    public String toString() {
        return "somebody in " + kelurahan;
    }
}
