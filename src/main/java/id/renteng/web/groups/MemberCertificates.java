package id.renteng.web.groups;

import java.util.List;

/// The certificates of one decree, one to a page.
public record MemberCertificates(List<MemberCertificate> all) {

    public MemberCertificates {
        all = List.copyOf(all);
    }
}
