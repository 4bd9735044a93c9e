package id.renteng.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.groups.CoachedGroups;
import id.renteng.groups.LoanGroups;
import id.renteng.groups.Town;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Result;
import id.renteng.kernel.Role;
import id.renteng.registry.DataRequests;
import id.renteng.registry.DataRight;
import id.renteng.registry.NewPerson;
import id.renteng.registry.People;
import id.renteng.registry.PersonCircumstances;
import id.renteng.registry.PersonId;
import id.renteng.registry.RegisteredPeople;
import id.renteng.registry.Whereabouts;
import id.renteng.training.ClassRefusal.OutOfReach;
import id.renteng.training.Classes.NewClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// With the dead, with who moved away and with who asked that her data is only kept, training begins nothing new, by
/// none of the ways into a class.
@SpringBootTest
class OutOfReachTests {

    private static final Actor TRAINER = new Actor(new UUID(0, 4), "Pak Hendra", Role.TRAINER, null, null);
    private static final Actor OFFICER = new Actor(new UUID(0, 1), "Bu Dedi", Role.OFFICER, null, null);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate SOON = LocalDate.of(2099, 9, 7);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private PersonId sari;
    private PersonId rina;
    private PersonId dewi;

    @Autowired
    Classes classes;

    @Autowired
    ClassSheets sheets;

    @Autowired
    SeatOffers offers;

    @Autowired
    Tellings tellings;

    @Autowired
    OfferTable invitations;

    @Autowired
    TrainingNeeds needs;

    @Autowired
    FollowUps followUps;

    @Autowired
    People people;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    DataRequests requests;

    @Autowired
    CoachedGroups coached;

    @Autowired
    LoanGroups groups;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void one_died_one_moved_away_and_ones_data_is_only_kept() {
        sari = RegisteredPeople.register(db, "Sari Pergi");
        rina = RegisteredPeople.register(db, "Rina Pindah");
        dewi = RegisteredPeople.register(db, "Dewi Simpan");
        is(sari, Whereabouts.DIED);
        is(rina, Whereabouts.MOVED_AWAY);
        restricted(dewi);
    }

    @Test
    void none_of_them_is_put_on_the_list_of_a_class_to_come() {
        var halal = planned("halal-pirt", SOON);
        var well = RegisteredPeople.register(db, "Ani Sehat");

        assertThat(reason(classes.enrol(halal, Set.of(sari, rina, dewi, well), TODAY, TRAINER)))
                .isEqualTo(new OutOfReach(Set.of(sari, rina, dewi)));
        assertThat(classes.find(halal).orElseThrow().people()).isEmpty();
    }

    @Test
    void a_class_that_was_held_is_entered_from_paper_with_who_died_since_and_without_restricted_data() {
        var held = planned("halal-pirt", MARCH);
        done(classes.enrol(held, Set.of(sari, rina), MARCH, TRAINER));

        assertThat(reason(classes.enrol(held, Set.of(dewi), MARCH, TRAINER))).isEqualTo(new OutOfReach(Set.of(dewi)));
    }

    @Test
    void a_class_that_meets_today_is_not_over() {
        var today = planned("halal-pirt", TODAY);
        assertThat(reason(classes.enrol(today, Set.of(sari), TODAY, TRAINER))).isEqualTo(new OutOfReach(Set.of(sari)));
    }

    @Test
    void nor_with_her_group() {
        var town = new Town(db, coached, groups);
        var group = town.loanGroup(town.club("Melati", 10), 5);
        var gone = groups.find(group).orElseThrow().details().people().getFirst();
        is(gone, Whereabouts.MOVED_AWAY);

        assertThat(reason(classes.enrolGroup(planned("lwk", SOON), group, TODAY, OFFICER)))
                .isEqualTo(new OutOfReach(Set.of(gone)));
    }

    @Test
    void nor_by_the_sheet_of_the_class_which_takes_the_others() {
        var well = registered("Ani Lembar", "1571015703857301");
        var gone = registered("Sari Lembar", "1571015703857302");
        var late = registered("Rina Lembar", "1571015703857303");
        is(gone, Whereabouts.DIED);
        var halal = done(classes.plan(new NewClass("halal-pirt", "balikat", List.of(SOON), 2), OFFICER))
                .id();
        var invited = registered("Dewi Lembar", "1571015703857304");
        invitations.invite(halal, invited, null, Instant.now(), SOON.minusDays(1), false);

        var taken = sheets.take(
                halal,
                List.of(
                        line(2, "1571015703857302"),
                        line(3, "1571015703857301"),
                        line(4, "1571015703857303"),
                        line(5, "1571015703857304")),
                TRAINER);
        assertThat(taken.refused())
                .isEqualTo(Map.of(
                        2, List.of(new SheetProblem.OutOfReach()),
                        4, List.of(new SheetProblem.Full())));
        assertThat(classes.find(halal).orElseThrow().people())
                .containsExactlyInAnyOrder(well, invited)
                .doesNotContain(late);
    }

    @Test
    void nor_by_a_yes_but_a_no_is_taken() {
        var halal = planned("halal-pirt", SOON);
        for (var person : List.of(sari, rina, dewi)) {
            invitations.invite(halal, person, null, Instant.now(), SOON.minusDays(1), false);
            assertThat(reason(offers.answer(halal, person, true, "", OFFICER)))
                    .isEqualTo(new OfferRefusal.OutOfReach());
        }
        assertThat(tellings.of(halal)).as("nobody is written to").isEmpty();
        assertThat(done(offers.answer(halal, rina, false, "pindah", OFFICER)).state())
                .isEqualTo(Offer.State.DECLINED);
        assertThat(classes.find(halal).orElseThrow().people()).isEmpty();
    }

    @Test
    void what_they_need_is_not_written_down_any_more() {
        var wants = new Needs(List.of("kuliner"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Reach.ANYWHERE);
        for (var person : List.of(sari, rina, dewi)) {
            assertThat(reason(needs.tell(person, wants, OFFICER))).isEqualTo(new NeedsRefusal.OutOfReach());
            assertThat(needs.of(person, OFFICER)).isEmpty();
        }
    }

    @Test
    void neither_the_dead_nor_who_is_only_kept_is_asked_what_training_changed() {
        var moved = RegisteredPeople.register(db, "Ani Lulus");
        var died = RegisteredPeople.register(db, "Siti Lulus");
        var kept = RegisteredPeople.register(db, "Tuti Lulus");
        var passed = Set.of(moved, died, kept);
        var skill = planned("kuliner", MARCH);
        done(classes.enrol(skill, passed, MARCH, TRAINER));
        done(classes.attend(skill, MARCH, passed, TRAINER));
        done(classes.recordResults(
                skill, Map.of(moved, Outcome.PASSED, died, Outcome.PASSED, kept, Outcome.PASSED), MARCH, TRAINER));
        done(classes.close(skill, MARCH, TRAINER));
        int before = followUps.rate().due();
        assertThat(due(skill)).containsOnly(moved, died, kept);

        is(moved, Whereabouts.MOVED_AWAY);
        is(died, Whereabouts.DIED);
        restricted(kept);
        assertThat(due(skill)).containsOnly(moved);
        assertThat(followUps.rate().due()).isEqualTo(before - 4);
        var told = new FollowUp(skill, died, 3, TODAY, false, Set.of(), FollowUp.Work.UNKNOWN);
        assertThat(reason(followUps.record(told, OFFICER))).isEqualTo(new FollowUpRefusal.NotDue());
    }

    private List<PersonId> due(ClassId in) {
        return followUps.due().stream()
                .filter(one -> one.in().equals(in))
                .map(FollowUp.Due::person)
                .toList();
    }

    private static SheetLine line(int row, String nik) {
        return new SheetLine(row, "", nik, Map.of(), "", "", "");
    }

    private ClassId planned(String theme, LocalDate day) {
        return done(classes.plan(new NewClass(theme, "balikat", List.of(day), 16), OFFICER))
                .id();
    }

    private PersonId registered(String name, String nik) {
        return done(people.register(
                new NewPerson(name, nik, "15.71.10.1003", "", "", "Kue " + name, "kuliner", "", "", "", ""), OFFICER));
    }

    private void is(PersonId person, Whereabouts where) {
        done(circumstances.is(person, where, LocalDate.of(2026, 11, 1), "kelurahan", OFFICER));
    }

    private void restricted(PersonId person) {
        var asked = done(requests.receive(person, DataRight.RESTRICTION, "Data jangan dipakai dulu.", OFFICER));
        done(requests.answer(asked, true, "Dikabulkan.", OFFICER));
    }

    private static <T> T done(Result<T, ?> outcome) {
        if (outcome instanceof Result.Done<T, ?>(var value)) return value;
        throw new AssertionError("refused: " + outcome);
    }

    private static Object reason(Result<?, ?> outcome) {
        if (outcome instanceof Result.Refused<?, ?>(var why)) return why;
        throw new AssertionError("done: " + outcome);
    }
}
