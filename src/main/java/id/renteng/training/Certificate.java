package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The paper of somebody who passed a class.
///
/// @param code      ten letters and digits, by which anybody can check it
/// @param theme     as it was named when the paper was issued, as `centre`
/// @param revokedOn since when it is not valid; null while it is
public record Certificate(
        String code,
        ClassId in,
        PersonId person,
        LocalDate issuedOn,
        String theme,
        String centre,
        @Nullable LocalDate revokedOn) {

    public boolean isRevoked() {
        return revokedOn != null;
    }
}
