package id.renteng.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/// Needs a city that nobody has entered yet.
@SpringBootTest(properties = "renteng.test=first-administrator")
@DirtiesContext
class FirstAdministratorTests {

    @Autowired
    Invitations invitations;

    @Autowired
    Users users;

    @Test
    void the_first_administrator_is_invited_until_she_has_chosen_a_password() {
        var first = invitations.inviteFirstAdministrator().orElseThrow();
        var again = invitations.inviteFirstAdministrator().orElseThrow();

        assertThat(again.user()).isEqualTo(first.user());
        assertThat(again.user().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(users.all()).hasSize(1);
        assertThat(invitations.open(first.token())).isEmpty();

        invitations.choosePassword(again.token(), "empat kata yang panjang", "empat kata yang panjang", Actor.ANYONE);
        assertThat(invitations.inviteFirstAdministrator()).isEmpty();
    }
}
