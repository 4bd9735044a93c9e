package id.renteng.access;

import id.renteng.kernel.KelurahanUse;
import org.springframework.stereotype.Component;

/// Kelurahan that somebody works in.
@Component
class AreasInUse implements KelurahanUse {

    private final UserTable users;

    AreasInUse(UserTable users) {
        this.users = users;
    }

    @Override
    public boolean isUsed(String code) {
        return users.hasArea(code);
    }
}
