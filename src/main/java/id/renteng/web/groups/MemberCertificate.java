package id.renteng.web.groups;

import java.time.LocalDate;

/// What a member's certificate of inauguration prints. The code verifies her group, and says nothing of her.
public record MemberCertificate(
        String member,
        String group,
        String kelurahan,
        String decree,
        LocalDate inauguratedOn,
        String signatory,
        Stamp stamp) {}
