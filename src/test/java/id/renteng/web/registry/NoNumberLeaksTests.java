package id.renteng.web.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.registry.RowFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// A known set of numbers goes through the register, in right places and in wrong ones, and is then looked for in
/// everything that comes out: logs, addresses, pages, errors, files, the audit trail and every table.
@SpringBootTest(properties = {"renteng.test.city=leaks", "logging.level.id.renteng=debug"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@Transactional
class NoNumberLeaksTests {

    private static final Actor ADMIN = new Actor(new UUID(0, 9), "Admin", Role.ADMINISTRATOR, null, null);
    private static final String NIK = "1571015703859002";
    private static final String CARD = "1571019876540003";
    private static final String ACCOUNT = "70019283746";
    private static final List<String> NUMBERS = List.of(NIK, CARD, ACCOUNT);
    private static final String ALIKE = "1571015703859020";
    private static final String SHIFTED = "1571016203889003";
    private static final String TOO_LONG = "15710145049000031";
    private static final String LETTER = "157101450490O004";
    private static final String HEADLESS = "1571014403879012";
    private static final List<String> IN_LISTS = List.of(NIK, CARD, ALIKE, SHIFTED, TOO_LONG, LETTER, HEADLESS);

    /// One row that is right, one like it, and three in which something went wrong.
    private static final String LIST = """
            No;Nama Pemilik;NIK;No KK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan;No HP
            1;Sari Rahasia;%1$s;%2$s;Kue Sari;Kue basah;Legok;Danau Sipin;081200001234
            2;Sari Rahasiya;%3$s;%2$s;Salon Sari;Salon;Legok;Danau Sipin;081200001234
            3;Rina Rahasia;%5$s;%2$s;Toko Rina;Toko;Legok;Danau Sipin;
            4;Tuti Rahasia;%6$s;%2$s;Toko Tuti;Toko;Legok;Danau Sipin;
            ;5;Wati Rahasia;%4$s;%2$s;Toko Wati;Toko;Legok;Danau Sipin
            """.formatted(NIK, CARD, ALIKE, SHIFTED, TOO_LONG, LETTER);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Users users;

    @Autowired
    UserDetailsService signIn;

    @Autowired
    JdbcClient db;

    private final List<String> out = new ArrayList<>();
    private UserDetails officer;

    @BeforeEach
    void somebodySignsIn() {
        users.add(new NewUser("petugas.bocor", "Dedi", Role.OFFICER, null, null), "kata-sandi-panjang", ADMIN);
        officer = signIn.loadUserByUsername("petugas.bocor");
    }

    @Test
    void no_number_of_a_known_set_comes_out_where_it_is_not_needed(CapturedOutput log) {
        var person = Objects.requireNonNull(post(
                        "/people",
                        Map.of(
                                "name", "Sari Rahasia",
                                "nik", NIK,
                                "kelurahan", "15.71.10.1003",
                                "business", "Kue",
                                "trade", "kuliner"))
                .getResponse()
                .getRedirectedUrl());
        post(person + "/circumstances/family-card", Map.of("card", CARD));
        post(
                person + "/payout-account",
                Map.of("bankName", "Bank Jambi", "number", ACCOUNT, "holder", "Sari Rahasia", "seenOn", "2026-01-05"));
        for (var path : List.of("", "/circumstances", "/data", "/consents", "/payout-account")) get(person + path);
        get("/people?name=" + NIK);
        get("/people/" + NIK);
        get("/people?kelurahan=" + CARD.substring(0, 4));
        post("/people/" + NIK + "/nik", Map.of("purpose", "CARD"));
        post(person + "/circumstances/family-card", Map.of("card", NIK + "9"));
        out.add(new String(bytes(post(person + "/data/json", Map.of())), StandardCharsets.UTF_8));
        out.add(new String(bytes(post("/register-export", Map.of("format", "csv"))), StandardCharsets.UTF_8));
        out.add(new String(bytes(post("/register-export/identity", Map.of("format", "csv"))), StandardCharsets.UTF_8));

        assertNowhere(NUMBERS, log);
    }

    @Test
    void no_number_of_a_list_comes_out_while_it_is_judged_registered_and_taken_back(CapturedOutput log)
            throws IOException {
        var list = upload("daftar " + NIK + ".csv", LIST);
        look(list);
        upload("lagi.csv", LIST);
        upload("rumus.csv", LIST.replace("Kue basah", "=A1"));
        upload("kepala.csv", LIST.replace("NIK;", "Angka;").replace("No KK", "Lain"));
        var headless = upload("tanpa.csv", "Nia Rahasia;%s;Legok%nTuti Rahasia;%s;Legok%n".formatted(HEADLESS, LETTER));
        get(headless + "/columns?head=1");
        postColumns(headless, "OWNER", "NIK", "KELURAHAN");
        look(headless);
        var toMend = post(list + "/refused", Map.of());
        assertThat(unzipped(bytes(toMend)))
                .as("the rows to be mended, as they were, and no others")
                .contains(TOO_LONG, LETTER)
                .doesNotContain(NIK, ALIKE);

        post(list + "/commit", Map.of());
        look(list);
        var person = "/people/" + idOf("Sari Rahasia");
        for (var path : List.of("", "/circumstances", "/data")) get(person + path);
        get("/duplicates");
        get("/duplicates/" + idOf("Sari Rahasia") + "/" + idOf("Sari Rahasiya"));
        get("/people?name=rahasia");
        get("/audit");
        out.add(unzipped(bytes(post("/register-export", Map.of("format", "xlsx")))));
        out.add(unzipped(bytes(post("/register-export/identity", Map.of("format", "xlsx")))));
        out.add(printed(bytes(post(person + "/data/pdf", Map.of()))));
        post(list + "/undo", Map.of());
        look(list);
        post(list + "/commit", Map.of());
        post(list + "/commit", Map.of());

        assertNowhere(IN_LISTS, log);
    }

    private void assertNowhere(List<String> numbers, CapturedOutput log) {
        for (var number : numbers) {
            assertThat(log.getAll()).as("log").doesNotContain(number);
            assertThat(out).noneMatch(text -> text.contains(number));
            assertThat(tablesWith(number)).isEmpty();
        }
    }

    /// A list as its officer sees it, every kind of row apart.
    private void look(String list) {
        get("/imports");
        get(list);
        get(list + "/columns");
        for (var kind : RowFilter.values()) get(list + "?verdict=" + kind);
    }

    /// @return the address it leads to; empty if the list was not taken
    private String upload(String name, String text) {
        var file = new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
        var result = pages.post()
                .uri("/imports")
                .multipart()
                .file(file)
                .with(user(officer))
                .with(csrf())
                .exchange();
        take(result, "/imports");
        return Objects.requireNonNullElse(result.getResponse().getRedirectedUrl(), "");
    }

    private void postColumns(String list, String... fields) {
        var result = pages.post()
                .uri(list + "/columns")
                .with(user(officer))
                .with(csrf())
                .param("head", "1")
                .param("field", fields)
                .exchange();
        take(result, list);
        assertThat(result).hasStatus3xxRedirection();
    }

    private String idOf(String name) {
        return db.sql("select id from registry_person where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static String unzipped(byte[] workbook) throws IOException {
        var file = Files.createTempFile("buku", ".xlsx");
        var text = new StringBuilder();
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
        Files.delete(file);
        assertThat(text).contains("<sheetData>");
        return text.toString();
    }

    /// What stands in a PDF, without the spaces at which its lines are broken.
    private static String printed(byte[] document) throws IOException {
        try (var pdf = Loader.loadPDF(document)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Sari Rahasia");
            return text.replaceAll("\\s+", "");
        }
    }

    private List<String> tablesWith(String number) {
        return db
                .sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> db.sql(
                                "select exists (select from " + table + " t where t::text like '%' || :n || '%')")
                        .param("n", number)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private void get(String address) {
        take(pages.get().uri(address).with(user(officer)).exchange(), address);
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = pages.post().uri(address).with(user(officer)).with(csrf());
        fields.forEach(request::param);
        var result = request.exchange();
        take(result, address);
        return result;
    }

    /// What the browser gets; a refused number may be shown again in the field in which it was just typed, to be
    /// mended.
    private void take(MvcTestResult result, String address) {
        var response = result.getResponse();
        var text = new String(bytes(result), StandardCharsets.UTF_8);
        out.add(address.contains(NIK) ? text.replace("?name=" + NIK, "").replace("/people/" + NIK, "") : text);
        out.add(Objects.requireNonNullElse(response.getRedirectedUrl(), ""));
        out.add(Objects.requireNonNullElse(response.getErrorMessage(), ""));
    }

    private static byte[] bytes(MvcTestResult result) {
        return result.getResponse().getContentAsByteArray();
    }
}
