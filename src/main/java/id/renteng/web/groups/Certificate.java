package id.renteng.web.groups;

import java.time.LocalDate;

/// What a group's certificate of inauguration prints.
///
/// @param address the page that verifies it, also in the QR code
public record Certificate(
        String group,
        String kelurahan,
        int members,
        String decree,
        LocalDate inauguratedOn,
        String signatory,
        String code,
        String address,
        String qr) {}
