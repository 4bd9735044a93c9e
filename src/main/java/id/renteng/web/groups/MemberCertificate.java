package id.renteng.web.groups;

import java.time.LocalDate;

/// What a member's certificate of inauguration prints. The code verifies her group, and says nothing of her.
///
/// @param address the page that verifies it, also in the QR code
public record MemberCertificate(
        String member,
        String group,
        String kelurahan,
        String decree,
        LocalDate inauguratedOn,
        String signatory,
        String code,
        String address,
        String qr) {}
