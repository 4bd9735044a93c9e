package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.KeptAboutHer.Chapter;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class ElsewhereTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    Elsewhere elsewhere;

    @Autowired
    DataRequests requests;

    @Autowired
    Merges merges;

    @Autowired
    CoachedGroups coached;

    @Autowired
    JdbcClient db;

    @Test
    void a_membership_follows_a_merge_and_goes_back_with_it() {
        var gone = RegisteredPeople.register(db, "Sari Gabung");
        var kept = RegisteredPeople.register(db, "Sari Gabung W");
        var asked = new NewCoachedGroup("Kelompok Gabung", "15.71.01.1001", "arisan");
        if (coached.register(asked, MARCH, OFFICER) instanceof Done<?, ?>(id.renteng.groups.CoachedGroupId club)) {
            coached.addMembers(club, List.of(gone), MARCH, OFFICER);
        }
        assertThat(elsewhere.of(gone)).extracting(KeptAboutHer.Line::chapter).containsExactly(Chapter.COACHED_GROUP);
        assertThat(elsewhere.of(kept)).isEmpty();

        merges.merge(gone, kept, OFFICER);
        assertThat(elsewhere.of(kept)).extracting(KeptAboutHer.Line::what).containsExactly("Kelompok Gabung");
        assertThat(requests.copy(kept, OFFICER).elsewhere()).hasSize(1);

        merges.undo(gone, OFFICER);
        assertThat(elsewhere.of(kept)).isEmpty();
        assertThat(elsewhere.of(gone)).hasSize(1);
    }
}
