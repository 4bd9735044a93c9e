package id.renteng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.access.User;
import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.browser.Browser.Visit;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A journey of some people through the pages of a running program: one browser for all of them, accounts that are made
/// as they come, and a look at each page.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageJourney {

    static final String PASSWORD = "kata-sandi-panjang";

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);

    @LocalServerPort
    int port;

    @Autowired
    Users users;

    Browser browser;

    @BeforeAll
    void openBrowser() {
        browser = Browser.start(port);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) browser.close();
    }

    /// @param person the registered person, for a chair or a member
    User user(String username, Role role, @Nullable UUID person) {
        return Town.done(users.add(new NewUser(username, "Nama " + username, role, person, null), PASSWORD, ADMIN));
    }

    /// Photographs the page: it must fit the screen and bar nobody.
    static void look(Visit visit, String name) {
        assertThat(visit.problems(name)).as(name).isEmpty();
    }
}
