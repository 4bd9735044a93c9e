package id.renteng.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that a business has.
///
/// @param expiresOn the first day on which it no longer holds; null for one that does not end
/// @param settled   what became of it after it ended; null while that is open
public record Permit(
        PermitId id,
        BusinessId business,
        Kind kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        EndingPermits.@Nullable Settled settled) {

    /// The texts are `person.permit.<code>`.
    public enum Kind {
        /// That it is a business, by the ward office; stands in for a NIB.
        SKU,
        /// Food made at home.
        PIRT,
        HALAL,
        /// Food and medicine, by the national agency.
        BPOM,
        TRADEMARK,
        OTHER
    }

    public boolean holdsOn(LocalDate day) {
        return expiresOn == null || day.isBefore(expiresOn);
    }
}
