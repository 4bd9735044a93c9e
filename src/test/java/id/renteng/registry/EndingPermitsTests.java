package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.EndingPermits.Seen;
import id.renteng.registry.EndingPermits.Settled;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class EndingPermitsTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final NewBusiness KIOSK = new NewBusiness("Kue Sari", "kuliner", "kue", "", "", "", "", "", "", "");

    @Autowired
    EndingPermits ending;

    @Autowired
    Permits permits;

    @Autowired
    Businesses businesses;

    @Autowired
    Merges merges;

    @Autowired
    DataRequests requests;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private PersonId sari;
    private BusinessId kiosk;
    private LocalDate today;

    @BeforeEach
    void kiosk() {
        sari = RegisteredPeople.register(db, "Sari Izin");
        kiosk = done(businesses.register(sari, KIOSK, OFFICER));
        today = LocalDate.now(clock);
    }

    @Test
    void what_ends_is_listed_by_how_soon_the_nearest_first() {
        var halal = permit("HALAL", "ID-80", 80);
        var gone = permit("PIRT", "P-1", -3);
        var lastDay = permit("BPOM", "MD-0", 0);
        var soon = permit("SKU", "SKU-9", 30);
        permit("TRADEMARK", "IDM-1", 91);

        assertThat(listed(PermitWindow.ALL)).containsExactly(gone, lastDay, soon, halal);
        assertThat(listed(PermitWindow.ENDED)).containsExactly(gone, lastDay);
        assertThat(listed(PermitWindow.WITHIN_30)).containsExactly(soon);
        assertThat(listed(PermitWindow.WITHIN_90)).containsExactly(soon, halal);
        assertThat(ending.counts(hers(PermitWindow.ALL))).isEqualTo(new EndingPermits.Counts(2, 1, 1, 2));
        assertThat(ending.of(sari)).hasSize(4);
    }

    @Test
    void a_page_goes_on_after_the_last_one_of_the_page_before() {
        var all = List.of(permit("PIRT", "P-1", 5), permit("PIRT", "P-2", 5), permit("PIRT", "P-3", 6));

        var first = ending.list(hers(PermitWindow.ALL), null, 2);
        var end = first.getLast();
        var next = ending.list(hers(PermitWindow.ALL), new Seen(end.endsOn(), end.id()), 2);

        assertThat(first).hasSize(2);
        assertThat(next).extracting(EndingPermit::id).containsExactly(all.get(2));
    }

    @Test
    void kind_kelurahan_area_and_people_narrow_it() {
        var pirt = permit("PIRT", "P-1", 5);
        permit("HALAL", "ID-1", 5);

        var query = new PermitQuery(PermitWindow.ALL, Permit.Kind.PIRT, "15.71.01.1001", Area.CITY, Set.of(sari));
        assertThat(ending.list(query, null, 9)).extracting(EndingPermit::id).containsExactly(pirt);
        var elsewhere = PermitQuery.in(new Area(Set.of("15.71.10"))).only(List.of(sari));
        assertThat(ending.list(elsewhere, null, 9)).isEmpty();
        assertThat(ending.list(PermitQuery.in(Area.CITY).only(List.of()), null, 9))
                .isEmpty();
    }

    @Test
    void a_paper_that_was_renewed_is_not_listed_where_a_business_has_one_of_its_kind() {
        permit("SKU", "SKU-1", 5);
        permit("SKU", "SKU-2", 365);
        permit("TRADEMARK", "IDM-1", 5);
        permit("TRADEMARK", "idm-1", 3_650);
        var other = permit("TRADEMARK", "IDM-2", 5);

        assertThat(listed(PermitWindow.ALL)).containsExactly(other);
    }

    @Test
    void what_was_followed_up_struck_out_or_belongs_to_the_dead_is_not_listed() {
        var pirt = permit("PIRT", "P-1", 5);
        var wrong = permit("PIRT", "P-2", 5);
        permits.strike(sari, kiosk, wrong, OFFICER);
        var left = permit("PIRT", "P-3", 5);
        ending.settle(sari, kiosk, pirt, Settled.RENEWED, OFFICER);

        assertThat(listed(PermitWindow.ALL)).containsExactly(left);
        assertThatThrownBy(() -> ending.settle(sari, kiosk, pirt, Settled.GIVEN_UP, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        var rina = RegisteredPeople.register(db, "Rina");
        ending.openAgain(sari, kiosk, pirt, OFFICER);
        assertThat(ending.of(sari))
                .extracting(EndingPermit::id)
                .as("on the list again")
                .contains(pirt);
        assertThatThrownBy(() -> ending.openAgain(sari, kiosk, pirt, OFFICER))
                .as("only what was taken off")
                .isInstanceOf(NoSuchElementException.class);
        ending.settle(sari, kiosk, pirt, Settled.RENEWED, OFFICER);
        assertThatThrownBy(() -> ending.settle(rina, kiosk, left, Settled.GIVEN_UP, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        died(sari);
        assertThat(listed(PermitWindow.ALL)).isEmpty();
    }

    @Test
    void a_paper_under_an_entry_that_was_merged_is_listed_under_who_stands_for_her() {
        var pirt = permit("PIRT", "P-1", 5);
        var again = RegisteredPeople.register(db, "Sari I");
        merges.merge(sari, again, OFFICER);

        assertThat(ending.of(again)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(pirt);
            assertThat(one.owner()).isEqualTo("Sari I");
        });
    }

    @Test
    void what_was_said_under_a_merged_entry_counts_for_who_stands_for_her() {
        var dead = RegisteredPeople.register(db, "Sari yang wafat");
        var kept = RegisteredPeople.register(db, "Rina yang dibatasi");
        var rina = RegisteredPeople.register(db, "Rina");
        var stall = done(businesses.register(rina, KIOSK, OFFICER));
        done(permits.record(rina, stall, new NewPermit("PIRT", "P-R", "Dinas", "2025-01-05", end(5)), OFFICER));
        permit("PIRT", "P-1", 5);
        died(dead);
        restricted(kept);
        merges.merge(dead, sari, OFFICER);
        merges.merge(kept, rina, OFFICER);

        assertThat(ending.of(sari)).as("she died").isEmpty();
        assertThat(ending.of(rina)).as("her data is only kept").isEmpty();
    }

    @Test
    void who_takes_the_list_along_is_in_the_audit_trail() {
        permit("PIRT", "P-1", 5);
        permit("PIRT", "P-2", 6);

        assertThat(ending.take(hers(PermitWindow.WITHIN_30), 1, OFFICER)).hasSize(1);

        assertThat(ending.counts(hers(PermitWindow.WITHIN_30)).in(PermitWindow.WITHIN_30))
                .as("the paper says how many there are")
                .isEqualTo(2);
        assertThat(db.sql("select count(*) from access_audit where act = 'ending-permits-taken' and user_id = :by")
                        .param("by", OFFICER.user())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void died(PersonId person) {
        db.sql("""
                        insert into registry_circumstance (person_id, kind, value, happened_on, source, recorded_at,
                                                           recorded_by, recorded_as)
                        values (:id, 'WHEREABOUTS', 'DIED', '2026-02-02', 'surat', now(), :id, 'Dedi')
                        """).param("id", person.value()).update();
    }

    private void restricted(PersonId person) {
        var asked = done(requests.receive(person, DataRight.RESTRICTION, "", OFFICER));
        done(requests.answer(asked, true, "Sesuai permintaan", OFFICER));
    }

    private PermitQuery hers(PermitWindow window) {
        return new PermitQuery(window, null, "", Area.CITY, Set.of(sari));
    }

    private List<PermitId> listed(PermitWindow window) {
        return ending.list(hers(window), null, 50).stream()
                .map(EndingPermit::id)
                .toList();
    }

    private PermitId permit(String kind, String number, int daysLeft) {
        var asked = new NewPermit(kind, number, "Dinas", "2025-01-05", end(daysLeft));
        return done(permits.record(sari, kiosk, asked, OFFICER));
    }

    private String end(int daysLeft) {
        return today.plusDays(daysLeft).toString();
    }

    private static <T, R> T done(id.renteng.kernel.Result<T, R> result) {
        return switch (result) {
            case Done(var value) -> value;
            case Refused(var reason) -> throw new AssertionError(reason);
        };
    }
}
