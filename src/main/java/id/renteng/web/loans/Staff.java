package id.renteng.web.loans;

import id.renteng.access.Users;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
        return names(Stream.of(user)).of(user);
    }

    /// For a page with many of them: asked once.
    public Names names(Stream<UUID> of) {
        return new Names(users.names(of.distinct().toList()));
    }

    /// The names of some users.
    public record Names(Map<UUID, String> known) {

        public String of(UUID user) {
            return user.equals(PROGRAM) ? "Renteng" : known.getOrDefault(user, "?");
        }
    }
}
