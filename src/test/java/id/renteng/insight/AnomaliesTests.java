package id.renteng.insight;

import static id.renteng.groups.Town.HEAD;
import static id.renteng.groups.Town.MARCH;
import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.VERIFIER;
import static id.renteng.groups.Town.done;
import static id.renteng.kernel.Result.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.Because;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.MoveReason;
import id.renteng.groups.Town;
import id.renteng.insight.Anomaly.Rule;
import id.renteng.insight.Anomaly.Verdict;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.kernel.Spot;
import id.renteng.readiness.Evidence;
import id.renteng.readiness.Photos;
import id.renteng.readiness.Visit;
import id.renteng.registry.Businesses;
import id.renteng.registry.Households;
import id.renteng.registry.KeyChanges;
import id.renteng.registry.NewBusiness;
import id.renteng.registry.Occupation;
import id.renteng.registry.PayoutAccounts;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.Whereabouts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Each rule finds what it looks for and nothing in a group as it should be; a person decides, once, with a reason.
@SpringBootTest
class AnomaliesTests {

    private static final Actor COLLEAGUE = new Actor(new UUID(0, 12), "Bu Ani", Role.OFFICER, null, null);

    @Autowired
    Anomalies anomalies;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    PayoutAccounts accounts;

    @Autowired
    KeyChanges changes;

    @Autowired
    Households households;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    People people;

    @Autowired
    Businesses businesses;

    @Autowired
    Evidence evidence;

    @Autowired
    Photos photos;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private LoanGroupId group;
    private List<PersonId> members;

    @BeforeEach
    void a_group() {
        var town = new Town(db, coached, groups);
        group = town.loanGroup(town.club("Janggal", 12), 6);
        members = groups.find(group).orElseThrow().details().people();
        for (int i = 0; i < members.size(); i++) {
            var change = done(changes.proposePhone(members.get(i), phone(i), OFFICER));
            done(changes.approve(change, phone(i), HEAD));
        }
    }

    @Test
    void a_group_as_it_should_be_has_none() {
        assertThat(found()).isEmpty();
    }

    @Test
    void one_account_or_phone_of_two_people() {
        var number =
                String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000L) + 1_000_000_000L);
        for (var person : members.subList(0, 2)) {
            var name = people.find(person).orElseThrow().name();
            done(accounts.record(person, new NewAccount("Bank Jambi", number, name), MARCH, OFFICER));
        }
        done(changes.approve(done(changes.proposePhone(members.get(3), phone(2), OFFICER)), phone(2), HEAD));
        assertThat(found()).extracting(Anomaly::rule).contains(Rule.A01_SAME_ACCOUNT, Rule.A02_SAME_PHONE);
        assertThat(found())
                .filteredOn(anomaly -> anomaly.rule() == Rule.A02_SAME_PHONE)
                .allMatch(anomaly -> anomaly.people().contains(members.get(2)));
    }

    @Test
    void who_works_for_the_state_and_who_is_gone_while_a_loan_runs() {
        circumstances.works(members.get(4), Occupation.POLICE, MARCH, "Kartu anggota", OFFICER);
        circumstances.is(members.get(5), Whereabouts.MOVED_AWAY, MARCH, "Surat pindah", OFFICER);
        assertThat(found()).extracting(Anomaly::rule).containsExactly(Rule.A10_WORKS_FOR_STATE);
        done(groups.startCycle(group, MARCH, OFFICER));
        assertThat(found())
                .extracting(Anomaly::rule)
                .containsExactlyInAnyOrder(Rule.A10_WORKS_FOR_STATE, Rule.A11_GONE);
    }

    @Test
    void an_officer_with_two_of_her_family_card() {
        var card = "15710123"
                + String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits()) + 100_000_000L)
                        .substring(0, 8);
        for (var person : members.subList(2, 5)) households.record(person, card, OFFICER);
        assertThat(found()).extracting(Anomaly::rule).containsExactly(Rule.A06_FAMILY_OF_OFFICER);
    }

    @Test
    void three_businesses_on_one_spot() {
        for (var person : members.subList(0, 2)) visited(person, place());
        assertThat(found()).isEmpty();
        visited(members.get(2), place());
        assertThat(found())
                .hasSize(3)
                .allSatisfy(anomaly -> assertThat(anomaly.rule()).isEqualTo(Rule.A05_SAME_PLACE))
                .allSatisfy(anomaly -> assertThat(anomaly.people()).containsAll(members.subList(0, 3)));
    }

    @Test
    void one_picture_of_two_businesses() {
        for (var person : members.subList(0, 2)) visited(person, place());
        done(photos.keep(group, members.get(0), picture(1), VERIFIER));
        done(photos.keep(group, members.get(1), picture(2), VERIFIER));
        assertThat(found()).isEmpty();

        done(photos.keep(group, members.get(1), picture(1), VERIFIER));
        assertThat(found())
                .hasSize(2)
                .allSatisfy(anomaly -> assertThat(anomaly.rule()).isEqualTo(Rule.A05_SAME_PLACE))
                .allSatisfy(anomaly ->
                        assertThat(anomaly.people()).containsExactlyInAnyOrderElementsOf(members.subList(0, 2)));
    }

    @Test
    void a_visit_farther_from_her_nearest_business_than_the_rule_of_its_day_says() {
        var kiosk = place();
        var stall = new Spot(kiosk.latitude() - 30_000, kiosk.longitude());
        owns(members.get(3), "Warung", kiosk);
        owns(members.get(3), "Lapak", stall);
        visited(members.get(3), new Spot(kiosk.latitude() + 890, kiosk.longitude()));
        visited(members.get(4), stall);
        assertThat(found()).isEmpty();

        var away = new Spot(kiosk.latitude() + 700, kiosk.longitude() + 700);
        visited(members.get(3), away);
        assertThat(found()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.rule()).isEqualTo(Rule.A14_VISITED_ELSEWHERE);
            assertThat(anomaly.people()).containsExactly(members.get(3));
            assertThat(anomaly.metres().orElseThrow()).isBetween(away.metresTo(kiosk) - 1, away.metresTo(kiosk) + 1);
        });
        done(anomalies.decide(found().getFirst().id(), Verdict.EXPLAINED, "Ia berjualan keliling", COLLEAGUE));
        assertThat(found().getFirst().decision()).isPresent();

        visited(members.get(3), away, MARCH.plusDays(30));
        assertThat(found().getFirst().decision()).as("another visit").isEmpty();
    }

    private void owns(PersonId person, String name, Spot spot) {
        done(businesses.register(
                person,
                new NewBusiness(name, "dagang", "sayur", "", "", "", "", "1", "2019", spot.written()),
                OFFICER));
    }

    @Test
    void members_who_were_together_in_another_group_within_a_year() {
        var together =
                Town.asked(groups.find(group).orElseThrow().details().coachedGroup(), Town.unique("Kelompok"), members);
        done(groups.dissolve(group, LocalDate.now(clock), Because.of(MoveReason.REGROUPED), OFFICER));
        group = done(groups.form(together, LocalDate.now(clock), OFFICER));

        assertThat(found()).singleElement().satisfies(anomaly -> {
            assertThat(anomaly.rule()).isEqualTo(Rule.A20_TOGETHER_BEFORE);
            assertThat(anomaly.people()).containsExactlyInAnyOrderElementsOf(members);
        });
        done(anomalies.decide(found().getFirst().id(), Verdict.EXPLAINED, "Ganti nama kelompok", COLLEAGUE));
    }

    @Test
    void a_person_decides_once_and_says_why_and_is_not_who_formed_the_group() {
        circumstances.works(members.get(4), Occupation.POLICE, MARCH, "Kartu anggota", OFFICER);
        var id = found().getFirst().id();
        assertThat(anomalies.decide(id, Verdict.EXPLAINED, "ya", COLLEAGUE))
                .isEqualTo(refused(new AnomalyRefusal.WhyMissing()));
        assertThat(anomalies.decide(id, Verdict.EXPLAINED, "Sudah pensiun", OFFICER))
                .isEqualTo(refused(new AnomalyRefusal.FormedByYou()));
        done(anomalies.decide(id, Verdict.EXPLAINED, "Sudah pensiun", COLLEAGUE));
        assertThat(anomalies.decide(id, Verdict.CONFIRMED, "Masih bertugas", HEAD))
                .isEqualTo(refused(new AnomalyRefusal.AlreadyDecided()));
        assertThat(found().getFirst().decision().orElseThrow().verdict()).isEqualTo(Verdict.EXPLAINED);
    }

    private void visited(PersonId person, Spot spot) {
        visited(person, spot, MARCH);
    }

    private void visited(PersonId person, Spot spot, LocalDate on) {
        var visit = new Visit(person, Visit.Verdict.FIT, "", true, Optional.of(spot), on, VERIFIER.user());
        done(evidence.recordVisit(group, visit, VERIFIER));
    }

    /// A picture of this group alone.
    private byte[] picture(int number) {
        var noise = new Random(group.hashCode() + number);
        var drawn = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) drawn.setRGB(x, y, noise.nextInt(0xFFFFFF));
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /// A spot of this group alone.
    private Spot place() {
        int own = (int) Math.abs(group.value().getMostSignificantBits() % 1_000_000);
        return new Spot(-1_000_000 - own, 103_000_000 + own);
    }

    private List<Anomaly> found() {
        return anomalies.all(HEAD).stream()
                .filter(anomaly -> anomaly.group().equals(group))
                .toList();
    }

    /// A number of this group alone.
    private String phone(int member) {
        long own = Math.abs(group.value().getMostSignificantBits() % 10_000_000L) * 10 + member;
        return "+628%09d".formatted(own);
    }
}
