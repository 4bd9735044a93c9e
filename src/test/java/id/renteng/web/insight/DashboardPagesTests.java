package id.renteng.web.insight;

import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.financing.BorrowingTown;
import id.renteng.financing.DeclineReason;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.insight.Breakdown;
import id.renteng.insight.FunnelGroup;
import id.renteng.insight.FunnelStage;
import id.renteng.insight.Insight;
import id.renteng.kernel.Area;
import id.renteng.kernel.Role;
import id.renteng.readiness.ConsentMethod;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.OwnRules;
import id.renteng.registry.Businesses;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Pattern BEFORE = Pattern.compile(
            "<a class=\"govuk-link[^>]*href=\"(/dashboard/before\\?[^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
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
    Evidence evidence;

    @Autowired
    Insight insight;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    /// @param list   the address of the list that a figure opens
    /// @param figure what the dashboard says
    private record Figure(String list, int figure) {}

    @Test
    void under_the_rules_of_its_own_scheme_the_list_the_page_and_the_funnel_say_the_same_of_a_group() {
        var group = borrowers.drafting(new OwnRules(Set.of(), Set.of(), 0, 0, 0, false));
        var details = groups.find(group).orElseThrow().details();
        assertThat(of(group)).returns("CONSENTS", FunnelGroup::reason);
        for (var person : details.people()) {
            done(evidence.recordConsent(person, ConsentMethod.SIGNATURE, LocalDate.now(clock), OFFICER));
        }

        assertThat(of(group)).returns(FunnelStage.READY, FunnelGroup::stage).returns("APPLY", FunnelGroup::reason);
        assertThat(opened("/loan-groups/" + group.value())).bodyText().contains("Siap bank");
        assertThat(opened("/loan-groups/" + group.value() + "/readiness"))
                .bodyText()
                .contains("4 dari 4");
        var before = details.name().substring(0, details.name().length() - 1);
        assertThat(opened("/loan-groups?after=" + before))
                .bodyText()
                .containsPattern(details.name() + "</a>\\s*<[^>]*>\\s*Siap bank");
    }

    private MvcTestResult opened(String path) {
        return pages.get().uri(path).with(user(SignedInUsers.of(Role.HEAD))).exchange();
    }

    private FunnelGroup of(LoanGroupId group) {
        return insight.funnel(Area.CITY).groups().stream()
                .filter(one -> one.id().equals(group.value()))
                .findFirst()
                .orElseThrow();
    }

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
    void every_figure_of_every_row_is_as_long_as_the_list_it_opens_and_the_files_say_the_same() throws IOException {
        for (var by : Breakdown.values()) {
            var rows = "?by=" + by;
            var figures = figures(html("/dashboard/breakdown" + rows));
            assertThat(figures).as(rows).hasSizeGreaterThan(FunnelStage.values().length);
            for (var figure : figures) agrees(rows, figure);
            var lines = text(open("/dashboard/breakdown.csv" + rows)).split("\r\n");
            assertThat(Arrays.stream(lines).skip(1).flatMap(DashboardPagesTests::figuresOfLine))
                    .as(rows)
                    .containsExactlyElementsOf(
                            figures.stream().map(Figure::figure).toList());
            agrees(by, lines);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(
                    open("/dashboard/breakdown.xlsx" + rows).getResponse().getContentAsByteArray()))) {
                assertThat(book.getFirstSheet().read().stream()
                                .map(row -> row.stream()
                                        .map(cell -> '"' + cell.getText() + '"')
                                        .collect(Collectors.joining(","))))
                        .as(rows)
                        .containsExactly(lines);
            }
        }
    }

    /// Where the rows are places, each says how many people the list before the first stage has there.
    private void agrees(Breakdown by, String... lines) {
        var lists = BEFORE.matcher(html("/dashboard/breakdown?by=" + by))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        var people = Arrays.stream(lines)
                .skip(1)
                .map(line -> cells(line)[1])
                .filter(_ -> by.isPlace())
                .filter(cell -> !cell.equals("0"))
                .toList();
        assertThat(lists).hasSize(people.size());
        for (int i = 0; i < lists.size(); i++)
            assertThat(peopleBefore(lists.get(i))).as(lists.get(i)).hasToString(people.get(i));
    }

    /// How many people are in no loan group, counted on the page, in the CSV and in the workbook of this list.
    private int peopleBefore(String list) {
        var counted = Pattern.compile("([0-9.]+) dari [0-9.]+ anggota belum masuk")
                .matcher(html(list))
                .results()
                .mapToInt(club -> Integer.parseInt(club.group(1).replace(".", "")))
                .sum();
        var lines = text(open(list.replace("/before", "/before.csv"))).split("\r\n");
        assertThat(Arrays.stream(lines)
                        .skip(1)
                        .mapToInt(line -> Integer.parseInt(cells(line)[3]))
                        .sum())
                .isEqualTo(counted);
        return counted;
    }

    @Test
    void who_is_in_no_loan_group_stands_before_the_first_stage_with_a_reason_and_who_acts() {
        var town = new Town(db, coached, groups);
        town.loanGroup(town.club("Sijenjang", "15.71.03.1006", 16), 5);
        var few = town.club("Tanjung", "15.71.03.1007", 12);
        town.loanGroup(few, 5);
        town.loanGroup(few, 5);
        var whole = html("/dashboard?place=15.71.03");
        var lists = BEFORE.matcher(whole).results().toList();
        assertThat(lists).hasSize(3);
        for (var link : lists)
            assertThat(peopleBefore(link.group(1).replace("&amp;", "&")))
                    .isEqualTo(numbers(link.group(2)).getLast());
        assertThat(html("/dashboard/before?why=ENOUGH&place=15.71.03"))
                .contains(
                        "11 orang di 1 kelompok binaan",
                        "11 dari 16 anggota belum masuk",
                        "Usulkan atau bentuk kelompok")
                .contains("yang bertindak: Petugas dinas");
        assertThat(html("/dashboard/before?why=FEW&place=15.71.03")).contains("2 dari 12 anggota belum masuk");
        assertThat(html("/dashboard/before?why=NONSENSE")).contains("0 orang di 0 kelompok binaan");
        assertThat(html("/dashboard?trade=kuliner")).doesNotContain("/dashboard/before?");
    }

    private static String[] cells(String line) {
        return line.substring(1, line.length() - 1).split("\",\"", -1);
    }

    /// How many groups reached each stage, where any did, and how many stop for the commonest reason.
    private static Stream<Integer> figuresOfLine(String line) {
        var cells = cells(line);
        int first = cells.length == 18 ? 2 : 1;
        assertThat(cells).hasSize(16 + first);
        return IntStream.of(0, 2, 4, 6, 8, 10, 12, 15)
                .mapToObj(i -> cells[first + i])
                .filter(cell -> !cell.isEmpty() && !cell.equals("0"))
                .map(Integer::valueOf);
    }

    @Test
    void a_list_says_whose_it_is() {
        assertThat(html("/dashboard/groups?stage=FORMED&place=15.71.10")).contains("Danau Sipin");
        assertThat(html("/dashboard/breakdown?by=BANK")).contains("Belum ke bank");
        assertThat(html("/dashboard/groups?stage=FORMED&bank=-&lang=en")).contains("Not at a bank yet");
        assertThat(html("/dashboard/groups?stage=FORMED&month=nonsense&trade=nonsense"))
                .contains("Tidak ada kelompok di sini.");
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
