package id.renteng.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A registered person. Her NIK is not in here, only what may be shown of it.
///
/// @param nikMasked `1571••••••••0012`
/// @param nikShared another person claims the same NIK; one of the two is wrong
/// @param kelurahan the code of the kelurahan she is registered in, see [Regions]
/// @param address   street and RT as written; may be empty
/// @param phone     in E.164 (`+62…`), if she has one
/// @param spouse    the name of her husband or his wife, as a list wrote it; empty if it is not known
/// @param mergedInto the entry that stands for her, if this one was found to be the same person
public record Person(
        PersonId id,
        String name,
        String nikMasked,
        boolean nikShared,
        LocalDate bornOn,
        Sex sex,
        String kelurahan,
        String address,
        @Nullable String phone,
        String spouse,
        @Nullable PersonId mergedInto) {

    /// She was made nameless.
    public boolean isErased() {
        return nikMasked.equals(Mask.nik(ErasureTable.NO_NIK));
    }
}
