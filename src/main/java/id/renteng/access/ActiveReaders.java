package id.renteng.access;

import id.renteng.kernel.Readers;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who reads on her own page: everybody with a user that was not closed.
@Component
class ActiveReaders implements Readers {

    private final UserTable users;

    ActiveReaders(UserTable users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<UUID> people) {
        return users.signingIn(people);
    }
}
