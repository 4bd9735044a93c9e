package id.renteng.access;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about how she signs in and what she did: for the copy of her data.
@Component
class UserRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("access_user", "added_at").without("password_hash"),
            Kept.of("access_audit", "number").through("user_id", "access_user"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}
