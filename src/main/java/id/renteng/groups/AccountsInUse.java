package id.renteng.groups;

import id.renteng.registry.NumbersInUse;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Which account numbers are those of groups.
@Component
class AccountsInUse implements NumbersInUse {

    private final GroupAccountTable accounts;

    AccountsInUse(GroupAccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean any(Collection<UUID> owners) {
        return accounts.areInUse(owners);
    }
}
