package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.Agreement;
import id.renteng.registry.Businesses;
import id.renteng.registry.ConsentMeans;
import id.renteng.registry.ConsentPurpose;
import id.renteng.registry.DataConsents;
import id.renteng.registry.Merges;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.NewPerson;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Whereabouts;
import id.renteng.registry.WholeNiks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// In a city of its own: it gives everybody out.
@SpringBootTest(properties = "renteng.test.city=export")
@AutoConfigureMockMvc
@Transactional
class ExportTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor DEDI = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String AGREES = "1571015703859002";
    private static final String SILENT = "1571025508909002";
    private static final String GONE = "1571011703859031";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    People people;

    @Autowired
    Businesses businesses;

    @Autowired
    DataConsents consents;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    WholeNiks niks;

    @Autowired
    Merges merges;

    @Autowired
    JdbcClient db;

    private UserDetails officer;
    private PersonId sari;

    @BeforeEach
    void three_people_of_whom_one_agrees_and_one_moved_away() {
        users.add(new NewUser("petugas.ekspor", "Dedi", Role.OFFICER, null, null), "kata-sandi-panjang", ADMIN);
        officer = signIn.loadUserByUsername("petugas.ekspor");
        sari = register("Sari Setuju", AGREES, "=HYPERLINK(\"http://x\")");
        register("Rina Diam", SILENT, "Kue Rina");
        var gone = register("Bambang Pindah", GONE, "Bakso");
        circumstances.is(gone, Whereabouts.MOVED_AWAY, LocalDate.EPOCH, "Surat pindah", DEDI);
        consents.give(sari, new Agreement(ConsentPurpose.SATU_DATA, 1, ConsentMeans.PAPER), DEDI);
        businesses.register(
                sari,
                new NewBusiness("Warung Sari", "dagang", "sayur", "", "4.000.000", "", "", "2", "2019", "-1.61, 103.6"),
                DEDI);
    }

    @Test
    void without_identity_no_name_and_no_number_goes_out() {
        var csv = csv("/register-export");

        assertThat(csv)
                .contains("\"47213\"", "\"48000000\"", "\"Mikro\"", "\"-1.610000\"")
                .doesNotContain("Bakso");
        assertThat(csv).doesNotContain(AGREES, SILENT, GONE, "Sari Setuju", "Rina Diam", "nama_pemilik");
        assertThat(niks.looks(sari)).isEmpty();
    }

    @Test
    void with_identity_only_who_agrees_is_numbered_and_reads_of_it() {
        var csv = csv("/register-export/identity");

        assertThat(csv).contains(AGREES, "Sari Setuju", "Rina Diam").doesNotContain(SILENT, GONE, "Bambang");
        assertThat(niks.looks(sari)).hasSize(1);
        consents.withdraw(sari, ConsentPurpose.SATU_DATA, ConsentMeans.PAPER, DEDI);
        consents.withdraw(sari, ConsentPurpose.PLACE, ConsentMeans.PAPER, DEDI);
        assertThat(csv("/register-export/identity"))
                .doesNotContain(AGREES, "-1.610000")
                .contains("Sari Setuju");
    }

    @Test
    void what_was_said_under_a_third_entry_of_hers_counts_for_a_business_under_a_second() {
        var second = register("Sari Kedua", "1571015703859028", "Bakul Kedua");
        var third = register("Sari Ketiga", "1571015703859036", "Bakul Ketiga");
        merges.merge(second, sari, DEDI);
        merges.merge(third, sari, DEDI);
        assertThat(csv("/register-export")).contains("Warung Sari", "Bakul Kedua", "Bakul Ketiga");

        db.sql("""
                        insert into registry_circumstance (person_id, kind, value, happened_on, source, recorded_at,
                                                           recorded_by, recorded_as)
                        values (:third, 'WHEREABOUTS', 'MOVED_AWAY', '2026-11-02', 'Surat pindah', now(), :third, 'Dedi')
                        """).param("third", third.value()).update();

        assertThat(csv("/register-export")).doesNotContain("Warung Sari", "Bakul Kedua", "Bakul Ketiga");
    }

    @Test
    void a_workbook_has_no_formula_and_says_what_its_columns_mean() throws IOException {
        var file = download("/register-export", "xlsx");

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var names = book.getSheets().map(sheet -> sheet.getName()).toList();
            assertThat(names).containsExactly("Kamus", "Data");
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) {
                    assertThat(row.stream().filter(cell -> cell != null))
                            .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                            .noneMatch(cell -> cell.getText().startsWith("="));
                }
            }
            var data = book.findSheet("Data").orElseThrow().read();
            assertThat(data).hasSize(4);
            assertThat(data.getFirst().getCellText(0)).isEqualTo("id_usaha");
        }
    }

    @Test
    void a_member_of_another_role_gets_nothing() {
        users.add(new NewUser("pelatih.ekspor", "Tia", Role.TRAINER, null, null), "kata-sandi-panjang", ADMIN);
        var trainer = signIn.loadUserByUsername("pelatih.ekspor");
        assertThat(pages.post()
                        .uri("/register-export")
                        .with(user(trainer))
                        .with(csrf())
                        .exchange())
                .hasStatus(403);
        assertThat(pages.get().uri("/register-export").with(user(officer)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Tanpa identitas", "Dengan identitas");
        assertThat(pages.get()
                        .uri("/register-export/dictionary.csv")
                        .with(user(officer))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"kbli_2025\"", "PP 7/2021");
    }

    private String csv(String address) {
        return new String(download(address, "csv"), StandardCharsets.UTF_8);
    }

    private byte[] download(String address, String format) {
        var result = pages.post()
                .uri(address)
                .param("format", format)
                .with(user(officer))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private PersonId register(String name, String nik, String business) {
        var asked = new NewPerson(name, nik, "15.71.10.1003", "", "", business, "kuliner", "", "", "", "");
        return switch (people.register(asked, DEDI)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(List.of(refusal));
        };
    }
}
