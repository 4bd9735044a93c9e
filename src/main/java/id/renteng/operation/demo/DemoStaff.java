package id.renteng.operation.demo;

import id.renteng.access.DemoAccounts;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.PersonId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people who work in the demo city, each in one role.
@Component
class DemoStaff {

    /// Gives the first accounts, before there is anybody to give them.
    private static final Actor SETUP =
            new Actor(new UUID(0, 1), "Penyiapan kota contoh", Role.ADMINISTRATOR, null, null);

    private static final Map<Role, String> NAMES = Map.of(
            Role.OFFICER, "Dedi Kurniawan",
            Role.VERIFIER, "Yuliana Fitri",
            Role.HEAD, "Hasan Basri",
            Role.TRAINER, "Rosita Handayani",
            Role.BANK_MAKER, "Andika Putra",
            Role.BANK_CHECKER, "Melisa Oktavia",
            Role.AUDITOR, "Bambang Irawan",
            Role.ADMINISTRATOR, "Citra Dewi");

    private final Users users;
    private final DemoAccounts accounts;

    DemoStaff(Users users, DemoAccounts accounts) {
        this.users = users;
        this.accounts = accounts;
    }

    /// Adds an account for each role that needs no member, all with the demo password.
    ///
    /// @param bank the code of the demo bank
    Map<Role, Actor> hire(String bank) {
        var staff = new EnumMap<Role, Actor>(Role.class);
        for (var account : accounts.list()) {
            var name = NAMES.get(account.role());
            if (name == null) continue;
            boolean banker = account.role() == Role.BANK_MAKER || account.role() == Role.BANK_CHECKER;
            staff.put(account.role(), add(account.role(), name, null, banker ? bank : null));
        }
        return staff;
    }

    /// Gives a chair or a member of the city her account.
    Actor welcome(Role role, PersonId person, String name) {
        return add(role, name, person.value(), null);
    }

    private Actor add(Role role, String name, @Nullable UUID person, @Nullable String bank) {
        var username = accounts.list().stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow()
                .username();
        var user = Steps.done(users.add(new NewUser(username, name, role, person, bank), DemoAccounts.PASSWORD, SETUP));
        return Objects.requireNonNull(user).actor();
    }
}
