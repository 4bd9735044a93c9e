package id.renteng.access;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which records of users this module keeps.
@Component
class AccessKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(
            Kind.of("USER", "access_user"),
            Kind.of("AUDIT", "access_audit"),
            Kind.of("SIGN_IN", "access_failed_sign_in", "access_invitation"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
