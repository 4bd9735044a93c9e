package id.renteng.readiness;

import static id.renteng.groups.Town.OFFICER;
import static id.renteng.groups.Town.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.access.Audit;
import id.renteng.access.AuditRow;
import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroupId;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.readiness.ClinicTable.Way;
import id.renteng.readiness.CreditCheck.Source;
import id.renteng.registry.PersonId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ClinicTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Autowired
    Clinic clinic;

    @Autowired
    ClinicTable table;

    @Autowired
    RuleTable rules;

    @Autowired
    Audit audit;

    @Autowired
    Evidence evidence;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    private LoanGroupId melati;
    private PersonId rina;

    @BeforeEach
    void a_group_of_five_in_a_club_of_eight() {
        var town = new Town(db, coached, groups);
        melati = town.loanGroup(town.club("Klinik", 8), 5);
        rina = groups.find(melati).orElseThrow().details().people().get(4);
    }

    @Test
    void every_way_shows_what_it_does_to_the_group_before_anybody_signs() {
        has(CreditStatus.S4);
        var ways = clinic.effects(melati, OFFICER).get(rina);
        assertThat(ways)
                .extracting(Effect::route)
                .containsExactly(Route.SETTLE, Route.RESTRUCTURE, Route.DISPUTE, Route.STAY_COACHED, Route.REPLACE);
        assertThat(ways.get(0)).isEqualTo(new Effect(Route.SETTLE, 5, 0, 30, 3));
        assertThat(ways.get(3)).isEqualTo(new Effect(Route.STAY_COACHED, 4, 1, 1, 3));
        assertThat(ways.get(4)).isEqualTo(new Effect(Route.REPLACE, 5, 0, 7, 3));
    }

    @Test
    void a_way_is_open_only_for_a_status_that_counts_and_has_a_day_to_ask_again() {
        assertThat(reason(Route.SETTLE, TODAY.plusDays(14))).isEqualTo(new ClinicRefusal.NoStatus());
        has(CreditStatus.S6);
        assertThat(reason(Route.SETTLE, TODAY.plusDays(14))).isEqualTo(new ClinicRefusal.NotForStatus(CreditStatus.S6));
        assertThat(reason(Route.UPDATE, TODAY))
                .isEqualTo(new ClinicRefusal.FollowUpOutside(TODAY.plusDays(1), TODAY.plusDays(180)));
        done(clinic.choose(rina, Route.UPDATE, TODAY, TODAY.plusDays(30), OFFICER));
        assertThat(clinic.followUps(OFFICER)).extracting(ClinicStep::person).contains(rina);
    }

    @Test
    void a_newer_check_answers_the_step() {
        evidenceOn(CreditStatus.S4, TODAY.minusDays(10));
        done(clinic.choose(rina, Route.SETTLE, TODAY.minusDays(5), TODAY.plusDays(9), OFFICER));
        assertThat(clinic.caseOf(rina, OFFICER).step()).isPresent();
        has(CreditStatus.S0);
        assertThat(clinic.caseOf(rina, OFFICER).step()).isEmpty();
        assertThat(clinic.caseOf(rina, OFFICER).stops()).isFalse();
        assertThat(clinic.effects(melati, OFFICER)).doesNotContainKey(rina);
    }

    @Test
    void she_sees_her_case_and_her_group_does_not() {
        has(CreditStatus.S4);
        var friend = groups.find(melati).orElseThrow().details().people().getFirst();
        assertThat(clinic.caseOf(rina, member(Role.MEMBER, rina)).stops()).isTrue();
        assertThatThrownBy(() -> clinic.caseOf(rina, member(Role.CHAIR, friend)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> clinic.effects(melati, member(Role.CHAIR, friend)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> clinic.caseOf(rina, new Actor(new UUID(0, 5), "V", Role.VERIFIER, null, null)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void the_audit_trail_says_nothing_of_what_her_credit_history_is() {
        has(CreditStatus.S5);
        done(clinic.choose(rina, Route.FORGIVE, TODAY, TODAY.plusDays(30), OFFICER));
        var hers = rina.value().toString();
        assertThat(audit.before(Audit.NEWEST, "credit-history-recorded", OFFICER.user(), 50))
                .extracting(AuditRow::detail)
                .anyMatch(detail -> detail.contains(hers))
                .noneMatch(detail -> detail.contains("status="));
        assertThat(audit.before(Audit.NEWEST, "clinic-route-chosen", OFFICER.user(), 50))
                .isNotEmpty()
                .extracting(AuditRow::detail)
                .containsOnly("");
    }

    @Test
    void every_status_that_stops_her_or_stays_on_record_has_a_way_with_its_words() throws IOException {
        for (var status : CreditStatus.values()) {
            var ways = table.ways(status, TODAY).stream().map(Way::route).toList();
            if (status.compareTo(CreditStatus.S3) < 0)
                assertThat(ways).as("nothing to mend: " + status).isEmpty();
            else assertThat(ways).as(status.name()).isNotEmpty();
            if (rules.on(TODAY).stopping().contains(status))
                assertThat(ways).as(status.name()).isNotEmpty();
            for (var way : ways) assertThat(wordsMissing(way)).isEmpty();
        }
    }

    private static List<String> wordsMissing(Route way) throws IOException {
        var needed = new ArrayList<>(List.of("clinic.route." + way, "clinic.how." + way));
        needed.add(way.keepsHer() ? "clinic.effect.wait" : "clinic.effect." + way);
        if (way.hasLetter()) needed.addAll(List.of("clinic.letter.about." + way, "clinic.letter.body." + way));
        var missing = new ArrayList<String>();
        for (var file : List.of("clinic.properties", "clinic_en.properties")) {
            var texts = new Properties();
            try (var in = ClinicTests.class.getResourceAsStream("/text/" + file)) {
                texts.load(in);
            }
            needed.stream()
                    .filter(key -> texts.getProperty(key, "").isBlank())
                    .map(key -> file + ": " + key)
                    .forEach(missing::add);
        }
        return missing;
    }

    @Property
    void an_effect_never_invents_members(
            @ForAll Route route,
            @ForAll @IntRange(min = 1, max = 10) int members,
            @ForAll @IntRange(max = 30) int free) {
        var effect = Effect.of(route, 7, members, 5, free);
        assertThat(effect.members()).isBetween(members - 1, members);
        assertThat(effect.missing()).isEqualTo(Math.max(0, 5 - effect.members()));
        assertThat(effect.leadsToLoan()).isEqualTo(route == Route.REPLACE ? free > 0 : effect.missing() <= free);
    }

    private void has(CreditStatus status) {
        evidenceOn(status, TODAY);
    }

    private void evidenceOn(CreditStatus status, LocalDate on) {
        done(evidence.recordCreditHistory(rina, status, Source.IDEB, on, OFFICER));
    }

    private Object reason(Route route, LocalDate followUp) {
        return ((Result.Refused<?, ?>) clinic.choose(rina, route, TODAY, followUp, OFFICER)).reason();
    }

    private static Actor member(Role role, PersonId person) {
        return new Actor(UUID.randomUUID(), "Ibu", role, person.value(), null);
    }
}
