package id.renteng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.renteng.access.ActivationRefusal.ItIsYou;
import id.renteng.access.InvitationRefusal.LinkClosed;
import id.renteng.access.InvitationRefusal.PasswordTooShort;
import id.renteng.access.InvitationRefusal.PasswordsDiffer;
import id.renteng.access.UserRefusal.RoleNeedsLink;
import id.renteng.access.UserRefusal.UsernameInvalid;
import id.renteng.access.UserRefusal.UsernameTaken;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class InvitationsTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 1), "Admin", Role.ADMINISTRATOR, null, null);
    private static final String PASSWORD = "lima kata yang panjang";

    @Autowired
    Invitations invitations;

    @Autowired
    Users users;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    private static MockHttpServletRequestBuilder signIn(String username, String to) {
        return post("/sign-in")
                .param("username", username)
                .param("password", PASSWORD)
                .param("to", to)
                .with(csrf());
    }

    @Test
    void who_is_invited_chooses_a_password_once_and_signs_in() throws Exception {
        var invited = done(invitations.invite(officer("dedi"), ADMIN));
        web.perform(formLogin("/sign-in").user("dedi").password("")).andExpect(unauthenticated());
        web.perform(get("/invitation/{token}", invited.token())).andExpect(status().isOk());

        web.perform(post("/invitation/{token}", invited.token())
                        .param("password", PASSWORD)
                        .param("again", PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/sign-in?chosen"));

        web.perform(formLogin("/sign-in").user(" Dedi ").password(PASSWORD)).andExpect(authenticated());
        web.perform(signIn("dedi", "/classes?page=2")).andExpect(redirectedUrl("/classes?page=2"));
        web.perform(signIn("dedi", "https://jahat.example")).andExpect(redirectedUrl("/"));
        web.perform(get("/invitation/{token}", invited.token())).andExpect(status().isGone());
        assertThat(reason(choose(invited.token(), PASSWORD, PASSWORD))).isEqualTo(new LinkClosed());
    }

    @Test
    void a_password_is_long_and_typed_twice_the_same() {
        var token = done(invitations.invite(officer("nani"), ADMIN)).token();

        assertThat(reason(choose(token, "sebelas kar", "sebelas kar"))).isEqualTo(new PasswordTooShort());
        assertThat(reason(choose(token, PASSWORD, PASSWORD + "x"))).isEqualTo(new PasswordsDiffer());
        assertThat(invitations.open(token)).isPresent();
    }

    @Test
    void a_link_ends_after_three_days_and_when_a_new_one_is_made() {
        var first = done(invitations.invite(officer("tuti"), ADMIN));
        var second = done(invitations.renew(first.user().id(), ADMIN));
        assertThat(invitations.open(first.token())).isEmpty();
        assertThat(invitations.open(second.token())).isPresent();

        db.sql("update access_invitation set made_at = made_at - interval '73 hours', "
                        + "expires_at = expires_at - interval '73 hours'")
                .update();
        assertThat(reason(choose(second.token(), PASSWORD, PASSWORD))).isEqualTo(new LinkClosed());
    }

    @Test
    void only_the_hash_of_a_token_is_kept() {
        var invited = done(invitations.invite(officer("budi"), ADMIN));

        assertThat(invited.toString()).doesNotContain(invited.token());
        assertThat(db.sql("select count(*) from access_invitation i where i::text like :token")
                        .param("token", "%" + invited.token() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_user_needs_a_username_of_her_own_and_the_link_of_her_role() {
        done(invitations.invite(officer("yuli"), ADMIN));

        assertThat(reason(invitations.invite(officer("yuli"), ADMIN))).isEqualTo(new UsernameTaken());
        assertThat(reason(invitations.invite(officer("Yuli Y"), ADMIN))).isEqualTo(new UsernameInvalid());
        assertThat(reason(invitations.invite(new NewUser("tati", "Tati", Role.MEMBER, null, null), ADMIN)))
                .isEqualTo(new RoleNeedsLink());
    }

    @Test
    void only_an_administrator_invites_and_the_trail_names_whom() {
        var other = new Actor(new UUID(0, 2), "Bu Dedi", Role.OFFICER, null, null);
        assertThatThrownBy(() -> invitations.invite(officer("rina"), other)).isInstanceOf(NotAllowed.class);

        var invited = done(invitations.invite(officer("rina"), ADMIN));
        assertThat(audit.before(Audit.NEWEST, "user-invited", ADMIN.user(), 10))
                .anyMatch(line ->
                        line.detail().contains(invited.user().id().value().toString()));
        assertThat(audit.acts()).contains("user-invited");
    }

    @Test
    void five_wrong_passwords_lock_a_user_for_fifteen_minutes() throws Exception {
        done(users.add(officer("sulis"), PASSWORD, ADMIN));
        for (int i = 0; i < 4; i++) guess("sulis");
        web.perform(formLogin("/sign-in").user("sulis").password(PASSWORD)).andExpect(authenticated());

        for (int i = 0; i < 5; i++) guess("sulis");
        web.perform(formLogin("/sign-in").user("sulis").password(PASSWORD)).andExpect(unauthenticated());

        db.sql("update access_failed_sign_in set at = at - interval '15 minutes'")
                .update();
        web.perform(formLogin("/sign-in").user("sulis").password(PASSWORD)).andExpect(authenticated());
    }

    @Test
    void who_is_deactivated_cannot_sign_in_until_activated_again() throws Exception {
        var user = done(users.add(officer("wati"), PASSWORD, ADMIN));
        done(users.deactivate(user.id(), ADMIN));
        web.perform(formLogin("/sign-in").user("wati").password(PASSWORD)).andExpect(unauthenticated());

        done(users.activate(user.id(), ADMIN));
        web.perform(formLogin("/sign-in").user("wati").password(PASSWORD)).andExpect(authenticated());
        assertThat(reason(users.deactivate(user.id(), asAdmin(user)))).isEqualTo(new ItIsYou());
    }

    @Test
    void who_is_deactivated_loses_her_session_at_once() throws Exception {
        var user = done(users.add(new NewUser("hendra", "Hendra", Role.AUDITOR, null, null), PASSWORD, ADMIN));
        var cookie = web.perform(formLogin("/sign-in").user("hendra").password(PASSWORD))
                .andExpect(authenticated())
                .andReturn()
                .getResponse()
                .getCookies()[0];
        web.perform(get("/audit").cookie(cookie)).andExpect(status().isOk());

        done(users.deactivate(user.id(), ADMIN));

        web.perform(get("/audit").cookie(cookie)).andExpect(redirectedUrl("/sign-in?to=%2Faudit"));
    }

    private void guess(String username) throws Exception {
        web.perform(formLogin("/sign-in").user(username).password("bukan ini sandinya"))
                .andExpect(unauthenticated());
    }

    private Result<User, InvitationRefusal> choose(String token, String password, String again) {
        return invitations.choosePassword(token, password, again, Actor.ANYONE);
    }

    private static Actor asAdmin(User user) {
        return new Actor(user.id().value(), user.name(), Role.ADMINISTRATOR, null, null);
    }

    private static NewUser officer(String username) {
        return new NewUser(username, "Bu " + username, Role.OFFICER, null, null);
    }

    private static <T> T done(Result<T, ?> result) {
        return switch (result) {
            case Result.Done<T, ?>(var value) -> value;
            case Result.Refused<T, ?>(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }

    private static Object reason(Result<?, ?> result) {
        return ((Result.Refused<?, ?>) result).reason();
    }
}
