package id.renteng.training;

import java.time.Instant;
import java.util.UUID;

/// That a certificate was revoked or restored, and why.
///
/// @param code of the certificate
public record CertificateAct(String code, Kind kind, String reason, Instant at, UUID by) {

    /// What was done.
    public enum Kind {
        REVOKED,
        RESTORED
    }
}
