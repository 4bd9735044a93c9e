package id.renteng.web.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Role;
import id.renteng.proposing.Proposals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ProposalPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Proposals proposals;

    @Autowired
    JdbcClient db;

    private final UserDetails officer = SignedInUsers.of(Role.OFFICER);

    @Test
    void groups_are_proposed_weighed_changed_and_handed_to_the_form() {
        var club = new Town(db, coached, groups).club("Layar", 16);
        var here = "/coached-groups/" + club.value() + "/proposals";
        assertThat(pages.get().uri(here).with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("Susun usulan");
        assertThat(pages.post().uri(here).with(user(officer)).with(csrf())).hasStatus3xxRedirection();
        assertThat(pages.get().uri(here).with(user(officer)))
                .bodyText()
                .contains("Kelompok 2 · ", "orang bertetangga", "/loan-groups/new?people=");

        var proposal = proposals.latest(club).orElseThrow();
        var person = proposal.groups().getFirst().people().getFirst().value().toString();
        int after = proposal.groups().getLast().people().size() + 1;
        var move = here + "/" + proposal.id().value() + "/move";
        assertThat(pages.get().uri(move + "?person=" + person + "&to=2").with(user(officer)))
                .hasStatusOk()
                .bodyText()
                .contains("setelah pindah", "Pindahkan Layar Anggota");
        assertThat(pages.post()
                        .uri(move)
                        .with(user(officer))
                        .with(csrf())
                        .param("person", person)
                        .param("to", "2"))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(here).with(user(officer))).bodyText().contains("Kelompok 2 · " + after + " orang");
        assertThat(pages.get()
                        .uri("/coached-groups/" + club.value() + "/loan-groups/new?people=" + person)
                        .with(user(officer)))
                .bodyText()
                .contains("name=\"people\" value=\"" + person + "\"");
    }

    @Test
    void a_wish_needs_two_people() {
        var club = new Town(db, coached, groups).club("Ingin", 6);
        var here = "/coached-groups/" + club.value() + "/proposals/wishes";
        var members = coached.members(club);
        assertThat(pages.post().uri(here).with(user(officer)).with(csrf())).hasStatus(422);
        var asked = pages.post()
                .uri(here)
                .with(user(officer))
                .with(csrf())
                .param("person", members.get(0).value().toString())
                .param("together", "no");
        assertThat(asked.param("other", members.get(1).value().toString())).hasStatus3xxRedirection();
        assertThat(pages.get().uri(here.replace("/wishes", "")).with(user(officer)))
                .bodyText()
                .contains("tidak ingin bersama");
    }
}
