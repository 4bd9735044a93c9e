package id.renteng.web.loans;

import id.renteng.access.User;
import id.renteng.access.UserId;
import id.renteng.access.Users;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who recorded, asked, approved: the names of users.
@Component
public class Staff {

    private static final UUID PROGRAM = new UUID(0, 0);

    private final Users users;

    Staff(Users users) {
        this.users = users;
    }

    public String name(UUID user) {
        if (user.equals(PROGRAM)) return "Renteng";
        return users.find(new UserId(user)).map(User::name).orElse("?");
    }
}
