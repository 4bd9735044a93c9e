package id.renteng.web.groups;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Audit;
import id.renteng.access.AuditRow;
import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.Compositions;
import id.renteng.groups.LeavingReason;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Why somebody left her group is on the page of the group, and how her credit history stands is nobody's there but her
/// facilitator's.
@SpringBootTest
@AutoConfigureMockMvc
class LeavingPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Compositions compositions;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    @Test
    void a_reason_that_is_her_own_affair_is_for_her_facilitator() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Bougenvil", 12), 8);
        var people = groups.find(group).orElseThrow().details().people();
        var home = "/loan-groups/" + group.value();
        done(compositions.leave(group, people.get(7), MARCH, LeavingReason.CREDIT_HISTORY, OFFICER));
        done(compositions.leave(group, people.get(6), MARCH, LeavingReason.HEALTH, OFFICER));
        done(compositions.leave(group, people.get(5), MARCH, LeavingReason.MOVED, OFFICER));

        assertThat(get(home, Role.OFFICER))
                .bodyText()
                .contains("Riwayat kredit belum bersih", "Sakit", "Pindah tempat tinggal");
        for (var role : List.of(Role.VERIFIER, Role.HEAD, Role.TRAINER, Role.AUDITOR)) {
            assertThat(get(home, role))
                    .as(role.name())
                    .hasStatusOk()
                    .bodyText()
                    .contains("Alasan pribadi", "Pindah tempat tinggal")
                    .doesNotContain("Riwayat kredit", "CREDIT_HISTORY", "Sakit");
        }
        assertThat(audit.before(Audit.NEWEST, "loan-group-left", OFFICER.user(), 3))
                .extracting(AuditRow::detail)
                .anyMatch(detail -> detail.contains(people.get(7).value().toString()))
                .noneMatch(detail -> detail.contains("reason="));
    }

    private MvcTestResult get(String path, Role role) {
        return pages.get().uri(path).with(user(SignedInUsers.of(role))).exchange();
    }
}
