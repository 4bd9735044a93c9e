package id.renteng.web.insight;

import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.financing.BorrowingTown;
import id.renteng.financing.DeclineReason;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.insight.FunnelStage;
import id.renteng.kernel.Role;
import id.renteng.registry.Businesses;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Every figure of the dashboard is followed to the list behind it: as many groups on the page, in the CSV and in the
/// workbook, in words and not in codes.
@SpringBootTest(properties = "renteng.test.city=dashboard")
@AutoConfigureMockMvc
@Import(BorrowingTown.class)
class DashboardPagesTests {

    private static final List<String> FILTERS = List.of("trade", "facilitator", "bank", "month");
    private static final Pattern FIGURE = Pattern.compile(
            "<a class=\"govuk-link[^>]*href=\"(/dashboard/groups\\?[^\"]*)\"[^>]*>(.*?)</a>(.*?)(?=<a |</li>)",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*");
    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z]+)*(:[A-Z_]+)?");

    @Autowired
    MockMvcTester pages;

    @Autowired
    BorrowingTown borrowers;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    Businesses businesses;

    @Autowired
    JdbcClient db;

    /// @param list   the address of the list that a figure opens
    /// @param figure what the dashboard says
    private record Figure(String list, int figure) {}

    @BeforeEach
    void groups_in_two_districts_and_at_a_bank() {
        var town = new Town(db, coached, groups);
        var legok = town.loanGroup(town.club("Legok", 12), 5);
        for (var person : groups.find(legok).orElseThrow().details().people()) sells(person);
        town.loanGroup(town.club("Pelayangan", "15.71.05.1001", 5), 5);
        borrowers.group();
        borrowers.sent(borrowers.group());
        borrowers.asked(borrowers.group());
        borrowers.declined(borrowers.group(), DeclineReason.CREDIT_CLASS_3_TO_5);
        borrowers.approved(borrowers.group());
    }

    @Test
    void every_figure_is_as_long_as_the_list_it_opens_whatever_is_chosen() throws IOException {
        var dashboards = new ArrayList<>(List.of(
                "/dashboard",
                "/dashboard?place=15.71.10",
                "/dashboard?place=15.71.05.1001",
                "/dashboard?place=15.71.01&bank=MITRA"));
        var whole = html("/dashboard");
        for (var filter : FILTERS) {
            var choices = choices(whole, filter);
            assertThat(choices).as(filter).isNotEmpty();
            choices.stream().limit(2).forEach(choice -> dashboards.add("/dashboard?" + filter + "=" + choice));
        }
        for (var dashboard : dashboards) {
            var figures = figures(html(dashboard));
            assertThat(figures).as(dashboard).hasSizeGreaterThan(FunnelStage.values().length);
            for (var figure : figures) agrees(dashboard, figure);
        }
    }

    @Test
    void a_declined_group_is_shown_with_the_reason_and_what_comes_next() {
        assertThat(html("/dashboard"))
                .contains(
                        "Perbaiki dan ajukan lagi, atau ke bank lain (ditolak: Pinjaman lain kurang lancar sampai macet)")
                .contains("Jawaban untuk pertanyaan bank");
        assertThat(html("/dashboard/groups?stage=APPLIED&waiting=true&reason=ASKED"))
                .contains("menunggu: Jawaban untuk pertanyaan bank · yang bertindak: Ketua kelompok");
        var list = "/dashboard/groups?stage=APPLIED&waiting=true&reason=DECLINED:CREDIT_CLASS_3_TO_5";
        assertThat(html(list)).contains("yang bertindak: Petugas dinas").doesNotContain("tunggu: DECLINED");
        assertThat(html(list + "&lang=en")).contains("declined: Another loan is substandard to loss");
        assertThat(html("/dashboard/groups?stage=APPLIED&waiting=true&reason=NONSENSE"))
                .contains("Tidak ada kelompok di sini.");
    }

    @Test
    void a_file_speaks_the_language_of_its_reader() {
        assertThat(text(open("/dashboard/groups.csv")))
                .startsWith("\"kelompok\",\"kelurahan\",\"tahap\",\"menunggu\"")
                .contains("\"Diajukan\",\"Keputusan bank\",\"Analis bank\"");
        assertThat(text(open("/dashboard/groups.csv?lang=en")))
                .startsWith("\"group\",\"ward\",\"stage\",\"waits for\"")
                .contains("\"Applied\",\"The bank's decision\",\"Bank analyst\"");
    }

    @Test
    void the_mayor_gets_one_page() throws IOException {
        assertThat(pagesOf(open("/dashboard/funnel.pdf").getResponse().getContentAsByteArray()))
                .isEqualTo(1);
        assertThat(pagesOf(open("/dashboard/funnel.pdf?place=15.71.10")
                        .getResponse()
                        .getContentAsByteArray()))
                .isEqualTo(1);
    }

    private void agrees(String dashboard, Figure figure) throws IOException {
        var page = html(figure.list());
        assertThat(page.split("class=\"govuk-link card__name\"", -1))
                .as("%s: %s", dashboard, figure.list())
                .hasSize(figure.figure() + 1);
        var query = figure.list().substring(figure.list().indexOf('?'));
        var lines = text(open("/dashboard/groups.csv" + query)).split("\r\n", -1);
        assertThat(lines).as(dashboard + " CSV of " + query).hasSize(figure.figure() + 2);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                open("/dashboard/groups.xlsx" + query).getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).as(dashboard + " XLSX of " + query).hasSize(figure.figure() + 1);
            for (var row : rows.subList(1, rows.size())) {
                var words = IntStream.of(2, 3, 4).mapToObj(row::getCellText).toList();
                assertThat(words).noneMatch(word -> CODE.matcher(word).matches());
                for (var word : words) assertThat(String.join("\n", lines)).contains('"' + word + '"');
            }
        }
    }

    /// What the dashboard says of each list that it opens: the number in the link, or else the one behind it.
    private static List<Figure> figures(String html) {
        return FIGURE.matcher(html)
                .results()
                .map(link -> new Figure(
                        link.group(1).replace("&amp;", "&"),
                        numbers(link.group(2)).isEmpty()
                                ? numbers(link.group(3)).getFirst()
                                : numbers(link.group(2)).getLast()))
                .toList();
    }

    private static List<Integer> numbers(String html) {
        return NUMBER.matcher(html.replaceAll("<[^>]*>", " ").replaceAll("\\([^)]*\\)", ""))
                .results()
                .map(number -> Integer.valueOf(number.group().replace(".", "")))
                .toList();
    }

    private static List<String> choices(String html, String select) {
        int begin = html.lastIndexOf("<select", html.indexOf("id=\"" + select + "\""));
        var options = html.substring(begin, html.indexOf("</select>", begin));
        return Pattern.compile("<option value=\"([^\"]+)\"")
                .matcher(options)
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    private MvcTestResult open(String address) {
        var answer = pages.get()
                .uri(java.net.URI.create(address))
                .with(user(SignedInUsers.of(Role.HEAD)))
                .exchange();
        assertThat(answer).as(address).hasStatusOk();
        return answer;
    }

    private String html(String address) {
        return text(open(address));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static int pagesOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private void sells(PersonId person) {
        done(businesses.register(
                person,
                new NewBusiness(
                        "Warung Sari", "kuliner", "sayur", "", "4.000.000", "", "", "2", "2019", "-1.61, 103.6"),
                OFFICER));
    }
}
