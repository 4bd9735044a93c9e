package id.renteng.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Role;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class AuditTests {

    private final Actor trainer = new Actor(UUID.randomUUID(), "Pelatih", Role.TRAINER, null, null);

    @Autowired
    Audit audit;

    @Autowired
    AuditTable table;

    @Autowired
    Invitations invitations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc web;

    @Test
    void who_asks_for_what_her_role_may_not_do_is_in_the_trail() {
        var nobody = new NewUser("baru", "Orang Baru", Role.OFFICER, null, null);
        assertThatThrownBy(() -> invitations.invite(nobody, trainer)).isInstanceOf(NotAllowed.class);
        assertThat(audit.before(Audit.NEWEST, null, trainer.user(), 10))
                .extracting(AuditRow::role, AuditRow::act, AuditRow::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("TRAINER", "user-invited", "NotAllowed"));
    }

    @Test
    void who_asks_for_another_roles_page_is_in_the_trail_without_the_address() throws Exception {
        var member = SignedInUsers.of(Role.MEMBER);
        web.perform(get("/people/{id}", UUID.randomUUID()).with(user(member))).andExpect(status().isForbidden());
        assertThat(audit.before(Audit.NEWEST, "page-asked", member.actor().user(), 1))
                .extracting(AuditRow::detail)
                .containsExactly("GET /people/{id}");
    }

    @Test
    void the_mark_stays_where_nothing_is_done_and_moves_with_each_line() {
        var before = audit.mark();
        assertThat(audit.mark()).isEqualTo(before);
        table.insert(trainer, "class-planned", "DONE", "");
        assertThat(audit.mark()).isNotEqualTo(before);
    }

    @Test
    void the_mark_sees_a_command_that_began_before_the_newest_one_and_ended_after_it() {
        var early = new CompletableFuture<AuditMark>();
        transaction.executeWithoutResult(_ -> {
            table.insert(trainer, "class-planned", "DONE", "");
            var late = CompletableFuture.runAsync(() -> table.insert(trainer, "class-held", "DONE", ""));
            early.complete(late.thenApplyAsync(_ -> audit.mark()).join());
        });
        assertThat(audit.mark().newest()).isEqualTo(early.join().newest());
        assertThat(audit.mark()).isNotEqualTo(early.join());
    }
}
