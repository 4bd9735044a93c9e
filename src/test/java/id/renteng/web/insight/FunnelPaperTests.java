package id.renteng.web.insight;

import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.insight.Breakdown;
import id.renteng.insight.CityMoney;
import id.renteng.insight.Funnel;
import id.renteng.insight.FunnelFilter;
import id.renteng.insight.FunnelGroup;
import id.renteng.insight.FunnelStage;
import id.renteng.insight.Unformed;
import id.renteng.kernel.Money;
import id.renteng.kernel.Role;
import id.renteng.web.Documents;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/// The page for the mayor is one page, also when everything on it is said at length.
@SpringBootTest
@AutoConfigureMockMvc
class FunnelPaperTests {

    private static final String LONG = "Kelompok Tanggung Renteng Melati Putih Legok Sejahtera 12";
    private static final Map<FunnelStage, List<String>> REASONS = Map.of(
            FunnelStage.FORMED, List.of("INAUGURATED"),
            FunnelStage.INAUGURATED, List.of("LWK"),
            FunnelStage.TRAINED, List.of("OWN_WORDS", "BASELINES", "ELIGIBILITY", "CONSENTS"),
            FunnelStage.READY, List.of("APPLY"),
            FunnelStage.APPLIED, List.of("DECLINED:FAMILY_CARD", "DECLINED:CREDIT_CLASS_3_TO_5", "DECLINED:BOND"),
            FunnelStage.APPROVED, List.of("AGREE", "SIGN", "PAY_OUT", "THINK_AGAIN"));

    private static final List<Unformed> CLUBS = Arrays.stream(Unformed.Why.values())
            .map(why -> new Unformed(UUID.randomUUID(), LONG, "15.71.10.1003", 9_999, 9_999, MARCH, why))
            .toList();

    @Autowired
    Documents documents;

    @Test
    void the_mayor_gets_one_page_also_when_everything_is_said_at_length() throws IOException {
        var all = new ArrayList<FunnelGroup>();
        REASONS.forEach((stage, reasons) -> reasons.forEach(reason -> all.add(group(stage, reason))));
        var chosen = new Funnel(all, CLUBS, MARCH.plusMonths(8), Instant.EPOCH);
        var much = Money.rupiah(987_654_321_000L);
        var page = new DashboardPage(
                chosen,
                chosen.steps(),
                chosen.next().stream().limit(5).toList(),
                all.subList(0, 10),
                List.of(),
                new CityMoney(much, much, much, much, 10_000, 10_000, 10_000),
                null,
                false,
                FunnelFilter.ALL,
                Collections.nCopies(5, new RowName(Breakdown.FACILITATOR, "x", LONG)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var pdf = documents.pdf("corong", "document/funnel", page).getBody();
        try (var document = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static FunnelGroup group(FunnelStage stage, String reason) {
        return new FunnelGroup(
                UUID.randomUUID(),
                LONG,
                "15.71.10.1003",
                stage,
                reason,
                "kuliner",
                OFFICER.user(),
                "MITRA",
                Collections.nCopies(stage.ordinal() + 1, MARCH),
                Money.rupiah(20_000_000),
                Role.OFFICER,
                3);
    }
}
