package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.groups.CoachedGroupId;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.CoachedGroups.NewCoachedGroup;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.RegisteredPeople;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Looking people up by the end of a NIK and by group.
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PeopleSearchPagesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    MockMvcTester pages;

    @Autowired
    CoachedGroups groups;

    @Autowired
    JdbcClient db;

    private CoachedGroupId anyelir;

    @BeforeEach
    void a_group() {
        anyelir = group("Anyelir Cari");
        var inside = RegisteredPeople.register(db, "Sariwangi Dalam");
        groups.addMembers(anyelir, List.of(inside), DAY, OFFICER);
        RegisteredPeople.register(db, "Sariwangi Luar");
    }

    @Test
    void a_group_is_found_by_its_name_and_stays_until_it_is_taken_away() throws UnsupportedEncodingException {
        var found = get("/people?name=Sariwangi&group=anyelir cari");

        assertThat(found)
                .hasStatusOk()
                .bodyText()
                .contains("Sariwangi Dalam", "/coached-groups/" + anyelir.value(), "Cari di semua kelompok")
                .contains("name=\"group\" value=\"" + anyelir.value() + "\"")
                .doesNotContain("Sariwangi Luar");
        assertThat(get(link(found, "/people\\?name=Sariwangi&amp;kelurahan=&amp;trade=")))
                .bodyText()
                .contains("Sariwangi Dalam", "Sariwangi Luar")
                .doesNotContain("Cari di semua kelompok");
    }

    @Test
    void a_groups_page_leads_to_a_search_among_its_members() {
        assertThat(get("/coached-groups/" + anyelir.value()))
                .bodyText()
                .contains("href=\"/people?group=" + anyelir.value() + "\"");
        assertThat(get("/people?group=" + anyelir.value()))
                .bodyText()
                .contains("Sariwangi Dalam")
                .doesNotContain("Sariwangi Luar");
        assertThat(get("/people?group=" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void where_several_groups_have_the_name_one_is_chosen_and_an_unknown_one_finds_nobody()
            throws UnsupportedEncodingException {
        group("Anyelir Cari Lagi");
        var several = get("/people?name=Sariwangi&group=Anyelir Car");
        assertThat(several)
                .bodyText()
                .contains("Ada beberapa kelompok dengan nama ini", "Anyelir Cari Lagi")
                .doesNotContain("Sariwangi Dalam");
        assertThat(get(link(several, "/people\\?name=Sariwangi[^\"]*group=" + anyelir.value())))
                .bodyText()
                .contains("Sariwangi Dalam");
        assertThat(get("/people?name=Sariwangi&group=Tidak Ada"))
                .bodyText()
                .contains("Tidak ada kelompok dengan nama ini")
                .doesNotContain("Sariwangi Dalam");
    }

    @Test
    void a_group_of_another_part_of_the_city_is_not_there_and_of_her_own_it_is_whole() {
        var elsewhere = SignedInUsers.of(Role.OFFICER, new Area(Set.of("15.71.07")));
        assertThat(get("/people?group=" + anyelir.value(), elsewhere)).hasStatus(404);
        assertThat(get("/people?group=Anyelir Cari", elsewhere)).bodyText().contains("Tidak ada kelompok");
        var here = SignedInUsers.of(Role.OFFICER, new Area(Set.of("15.71.10")));
        assertThat(get("/people?group=" + anyelir.value(), here)).bodyText().contains("Sariwangi Dalam");
    }

    @Test
    void the_end_of_a_nik_has_a_next_page_that_keeps_the_filters() throws UnsupportedEncodingException {
        var many = RegisteredPeople.registerMany(db, "Zulaikha", 51);
        groups.addMembers(group("Zamrud Cari"), many, DAY, OFFICER);

        var first = get("/people?name=0012&group=Zamrud Cari");
        assertThat(first).bodyText().contains("Zulaikha 000050").doesNotContain("Zulaikha 000051");

        assertThat(get(link(first, "/people\\?name=0012[^\"]*after=")))
                .bodyText()
                .contains("Zulaikha 000051", "Zamrud Cari")
                .doesNotContain("Zulaikha 000050", "Tampilkan berikutnya");
    }

    private CoachedGroupId group(String name) {
        return switch (groups.register(new NewCoachedGroup(name, "15.71.10.1003", ""), DAY, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private MvcTestResult get(String address) {
        return get(address, SignedInUsers.of(Role.OFFICER, Area.CITY));
    }

    private MvcTestResult get(String address, UserDetails who) {
        return pages.get()
                .uri(URI.create(address.replace(" ", "%20")))
                .with(user(who))
                .exchange();
    }

    private static String link(MvcTestResult page, String begin) throws UnsupportedEncodingException {
        var found = Pattern.compile("href=\"(" + begin + "[^\"]*)\"")
                .matcher(page.getResponse().getContentAsString());
        assertThat(found.find()).as(begin).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
