package id.renteng.web.training;

import java.time.LocalDate;
import java.util.List;

/// What the certificate of a class prints.
///
/// @param days    of all sessions, ascending
/// @param address the page that verifies it, also in the QR code
public record TrainingCertificate(
        String name,
        String theme,
        String centre,
        List<LocalDate> days,
        int present,
        LocalDate issuedOn,
        String code,
        String address,
        String qr) {}
