package id.renteng.operation.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.financing.LoanId;
import id.renteng.financing.Penalty;
import id.renteng.financing.Pricing;
import id.renteng.financing.Pricing.Charges;
import id.renteng.financing.Recipes;
import id.renteng.financing.cover.CoverRules;
import id.renteng.financing.cover.GroupBook;
import id.renteng.financing.replay.History;
import id.renteng.financing.schedule.Method;
import id.renteng.financing.schedule.Schedule;
import id.renteng.financing.schedule.Terms;
import id.renteng.financing.schedule.Timing;
import id.renteng.kernel.BasisPoints;
import id.renteng.kernel.Money;
import id.renteng.ledger.Book;
import id.renteng.ledger.Entry;
import id.renteng.ledger.Posting;
import id.renteng.ledger.Posting.Side;
import id.renteng.registry.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/// Runs the example of every page in `docs/accounting` through the recipes of the live postings and compares its
/// entries; `-Drenteng.draw=true` draws them anew: look at what changed.
class AccountingPagesTests {

    private static final Path PAGES = Path.of("docs/accounting");
    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 5);
    private static final LoanId LOAN = new LoanId(new UUID(0, 1));
    private static final Terms TERMS =
            Terms.monthly(Money.rupiah(3_000_000), new BasisPoints(1_200), Method.FLAT, 3, PAID_OUT);
    private static final BasisPoints ALL = new BasisPoints(10_000);

    private final Names names = new Names();

    static Stream<Path> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.sorted().toList().stream().filter(AccountingPagesTests::hasExample);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_shows_the_entries_of_its_example(Path page) throws IOException {
        var text = Files.readString(page);
        var json = text.substring(text.indexOf("```json") + 8, text.indexOf("\n```\n"));
        var history = opening();
        List<Entry> entries = List.of();
        for (var line : json.lines().toList()) {
            var before = history.entries();
            var seen = history.see(EventInput.read(Fields.of(new ObjectMapper().readTree(line)), names));
            assertThat(seen.refusal()).as(line).isEmpty();
            history = seen.history();
            entries = history.entries().subList(before.size(), history.entries().size());
        }
        draw(page, text.substring(0, text.indexOf("\n```\n") + 5), entries);
    }

    @Test
    void every_page_is_on_the_list() throws IOException {
        var list = Files.readString(PAGES.resolve("README.md"));
        try (var files = Files.list(PAGES)) {
            for (var page : files.filter(file -> !file.endsWith("README.md")).toList()) {
                assertThat(list).contains("](" + page.getFileName() + ")");
            }
        }
    }

    @Test
    void the_pay_out_the_deposit_and_a_reversal() throws IOException {
        draw(PAGES.resolve("pay-out.md"), "Nothing is withheld.\n", opening().entries());
        draw(
                PAGES.resolve("deposit.md"),
                "brought to the bank.\n",
                List.of(Recipes.deposit(LOAN, new UUID(0, 2), Money.rupiah(686_667), PAID_OUT.plusMonths(1))));
        draw(PAGES.resolve("reversal.md"), "(own-payment.md).\n", List.of(mirrored(payment())));
    }

    @Test
    void a_fee_that_is_paid_at_the_pay_out() throws IOException {
        var fee = new Charges(new BasisPoints(0), Money.rupiah(10_001), new BasisPoints(0));
        var pricing = new Pricing(
                TERMS.annualRate(), TERMS.method(), List.of(3), fee, Timing.MONTHLY, Pricing.Rounding.USUAL);
        var terms = pricing.terms(TERMS.principal(), 3, PAID_OUT);
        draw(PAGES.resolve("pay-out-with-fee.md"), "stands first.\n", List.of(Recipes.payOut(LOAN, parts(), terms)));
    }

    @Test
    void a_write_off_and_what_comes_back_of_it() throws IOException {
        var writtenOff = Recipes.writtenOff(LOAN, new UUID(0, 3), opening().book(), PAID_OUT.plusYears(1));
        draw(PAGES.resolve("write-off.md"), "to each other.\n", List.of(writtenOff));
        draw(PAGES.resolve("recovery.md"), "(write-off.md).\n", List.of(Recipes.recovered(payment())));
    }

    @Test
    void a_late_day_that_is_charged() throws IOException {
        var ani = opening().book().members().getFirst().person();
        var charged = Recipes.charged(
                LOAN,
                new UUID(0, 4),
                Map.of(ani, Money.rupiah(112)),
                Penalty.Receiver.SOCIAL_FUND,
                PAID_OUT.plusMonths(1).plusDays(4));
        draw(PAGES.resolve("penalty.md"), "4-1300.\n", List.of(charged));
    }

    @Test
    void a_penalty_that_is_paid_or_waived() throws IOException {
        var ani = opening().book().members().getFirst().person();
        var on = PAID_OUT.plusMonths(1).plusDays(5);
        var amount = Money.rupiah(112);
        draw(
                PAGES.resolve("penalty-paid.md"),
                "goes first.\n",
                List.of(Recipes.penaltyPaid(LOAN, new UUID(0, 5), ani, amount, on)));
        draw(
                PAGES.resolve("penalty-waived.md"),
                "4-1300.\n",
                List.of(Recipes.penaltyWaived(LOAN, new UUID(0, 6), ani, amount, Penalty.Receiver.SOCIAL_FUND, on)));
    }

    private Entry payment() throws IOException {
        return opening()
                .see(EventInput.read(Fields.of(new ObjectMapper().readTree("""
                                {"event": "pay", "on": "2026-02-05", "member": "Ani", "amount": 343334}""")), names))
                .history()
                .entries()
                .getLast();
    }

    private static Entry mirrored(Entry entry) {
        return new Entry(
                entry.id(),
                entry.valueOn(),
                "Reversal: " + entry.memo(),
                entry.postings().stream()
                        .map(line -> new Posting(
                                line.account(),
                                line.side() == Side.DEBIT ? Side.CREDIT : Side.DEBIT,
                                line.amount(),
                                line.about()))
                        .toList());
    }

    private static boolean hasExample(Path page) {
        try {
            return Files.readString(page).contains("```json");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// @param head where the drawing begins: after these words, or all of them are the head
    private void draw(Path page, String head, List<Entry> entries) throws IOException {
        var before = Files.readString(page);
        var begins = before.indexOf(head) + head.length();
        var now = new StringBuilder(before.substring(0, begins));
        for (var entry : entries) now.append('\n').append(table(entry));
        if (Boolean.getBoolean("renteng.draw")) Files.writeString(page, now);
        assertThat(before).as(page.toString()).isEqualTo(now.toString());
    }

    private String table(Entry entry) {
        var table = new StringBuilder("""
                **%s**

                | ledger | account | debit | credit | whose money or claim | for whose debt |
                |---|---|--:|--:|---|---|
                """.formatted(entry.memo()));
        for (var book : Book.values()) {
            for (var line : entry.postings()) {
                if (line.account().book() == book) table.append(row(line));
            }
        }
        return table.toString();
    }

    private String row(Posting line) {
        var amount = "%,d".formatted(line.amount().rupiah());
        return "| %s | %s %s | %s | %s | %s | %s |%n"
                .formatted(
                        line.account().book(),
                        line.account().code().value(),
                        line.account(),
                        line.side() == Side.DEBIT ? amount : "",
                        line.side() == Side.CREDIT ? amount : "",
                        name(line.about().payer()),
                        name(line.about().beneficiary()));
    }

    private String name(@Nullable UUID person) {
        return person == null ? "" : names.of(new PersonId(person));
    }

    private History opening() {
        var parts = parts();
        var book = GroupBook.open(new CoverRules(ALL, 1, ALL, false), Schedule.of(TERMS), parts);
        return History.of(LOAN, book, Recipes.payOut(LOAN, parts, TERMS));
    }

    private Map<PersonId, Money> parts() {
        Map<PersonId, Money> parts = new LinkedHashMap<>();
        for (var name : List.of("Ani", "Budi", "Citra")) parts.put(names.of(name), Money.rupiah(1_000_000));
        return parts;
    }
}
