package id.renteng.registry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A paper of a business that ends, with whose it is.
///
/// @param endsOn   the first day on which it no longer holds
/// @param business its name; may be empty
/// @param phone    of the owner, in E.164; null if none is known
public record EndingPermit(
        PermitId id,
        Permit.Kind kind,
        String number,
        String issuer,
        LocalDate endsOn,
        BusinessId businessId,
        String business,
        PersonId person,
        String owner,
        String kelurahan,
        @Nullable String phone) {

    public boolean hasEnded(LocalDate today) {
        return !endsOn.isAfter(today);
    }

    /// How many days it still holds; 0 or less once it has ended.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }
}
