package id.renteng.training;

import java.time.LocalDate;

/// Why a certificate was neither revoked nor restored.
public sealed interface CertificateRefusal {

    /// The reason is shorter than 3 or longer than 500 characters.
    record ReasonMissing() implements CertificateRefusal {}

    /// It has been revoked before.
    record Revoked(LocalDate on) implements CertificateRefusal {}

    /// It is valid.
    record Valid() implements CertificateRefusal {}
}
