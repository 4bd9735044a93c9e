package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.ErasureRefusal.Held;
import id.renteng.registry.ErasureRefusal.NotDue;
import id.renteng.registry.PayoutAccounts.NewAccount;
import id.renteng.registry.Retention.PersonDue;
import id.renteng.registry.Retention.Seen;
import id.renteng.registry.RetentionRule.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// In a city of its own: it counts everything that is due.
@SpringBootTest(properties = {"renteng.test.city=retention", "renteng.key-file=target/keys-of-retention/identity-keys"})
@Transactional
class RetentionTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor HEAD = new Actor(UUID.randomUUID(), "Kepala", Role.HEAD, null, null);
    private static final Actor PROGRAM = new Actor(new UUID(0, 0), "Renteng", Role.ADMINISTRATOR, null, null);
    private static final String NIK = "1571015703859077";

    @Autowired
    Merges merges;

    @Autowired
    Retention retention;

    @Autowired
    RetentionPeriods periods;

    @Autowired
    RetentionTable records;

    @Autowired
    ErasureTable erasures;

    @Autowired
    Imports imports;

    @Autowired
    KeyRotation rotation;

    @Autowired
    DataRequests requests;

    @Autowired
    PersonCircumstances circumstances;

    @Autowired
    PayoutAccounts accounts;

    @Autowired
    Households households;

    @Autowired
    Businesses businesses;

    @Autowired
    WholeNiks niks;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    private PersonId sari;

    @BeforeEach
    void sari_is_registered_with_all_that_can_be_known() {
        var asked = new NewPerson(
                "Sari Lupa",
                NIK,
                "15.71.10.1003",
                "Jl. Melati 3",
                "081200001234",
                "Kue Sari",
                "kuliner",
                "Kue",
                "",
                "",
                "");
        sari = switch (people.register(asked, OFFICER)) {
            case Done(var id) -> id;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
        accounts.record(sari, new NewAccount("Bank Jambi", "70012399", "Sari Lupa"), LocalDate.EPOCH, OFFICER);
        households.record(sari, "1571012345670009", OFFICER);
        niks.show(sari, Purpose.CARD, OFFICER);
    }

    @Test
    void nobody_is_due_before_her_time_and_then_only_by_name() {
        var fiveYearsAgo = LocalDate.now(clock).minusMonths(60);
        circumstances.is(sari, Whereabouts.DIED, fiveYearsAgo.plusDays(1), "Akta kematian", OFFICER);
        assertThat(retention.people(Area.CITY, null, 200)).isEmpty();
        assertThat(retention.erase(sari, HEAD)).isEqualTo(new Refused<>(new NotDue()));

        circumstances.is(sari, Whereabouts.DIED, fiveYearsAgo, "Akta kematian", OFFICER);

        assertThat(retention.people(Area.CITY, null, 200)).singleElement().satisfies(due -> {
            assertThat(due.person()).isEqualTo(sari);
            assertThat(due.kind()).isEqualTo(Kind.GONE);
            assertThat(due.held()).isFalse();
        });
        assertThat(retention.run(PROGRAM)).as("the run makes nobody nameless").isZero();
        assertThat(people.find(sari).orElseThrow().name()).isEqualTo("Sari Lupa");
    }

    @Test
    void who_came_back_under_an_entry_merged_into_hers_is_not_due() {
        var fiveYearsAgo = LocalDate.now(clock).minusMonths(60);
        circumstances.is(sari, Whereabouts.MOVED_AWAY, fiveYearsAgo, "RT", OFFICER);
        var again = RegisteredPeople.register(db, "Sari kembali");
        circumstances.is(again, Whereabouts.LIVES_HERE, fiveYearsAgo.plusYears(1), "RT", OFFICER);
        assertThat(retention.people(Area.CITY, null, 200)).hasSize(1);
        merges.merge(again, sari, OFFICER);
        assertThat(retention.people(Area.CITY, null, 200)).isEmpty();
        assertThat(retention.erase(sari, HEAD)).isEqualTo(new Refused<>(new NotDue()));
        assertThat(db.sql(
                                "select value from registry_view_circumstance where kind = 'WHEREABOUTS' and person_id = :sari")
                        .param("sari", sari.value())
                        .query(String.class)
                        .single())
                .as("other modules read the same")
                .isEqualTo("LIVES_HERE");
    }

    @Test
    void who_works_elsewhere_does_not_read_who_is_due() {
        grantErasure();

        assertThat(retention.people(new Area(Set.of("15.71.01")), null, 200)).isEmpty();
        assertThat(retention.people(new Area(Set.of("15.71.10")), null, 200)).hasSize(1);
    }

    @Test
    void whose_erasure_was_granted_is_made_nameless_everywhere() {
        grantErasure();

        assertThat(retention.erase(sari, HEAD)).isEqualTo(new Done<>(sari));

        var gone = people.find(sari).orElseThrow();
        assertThat(gone.name()).isEqualTo("(dihapus)");
        assertThat(gone.phone()).isNull();
        assertThat(gone.bornOn()).isEqualTo(LocalDate.of(1985, 1, 1));
        assertThat(people.byNik(new Nik(NIK, gone.bornOn(), gone.sex()))).isEmpty();
        assertThat(accounts.find(sari)).isEmpty();
        assertThat(households.of(sari)).isEmpty();
        assertThat(businesses.of(sari))
                .singleElement()
                .satisfies(business -> assertThat(business.line()).isEmpty());
        assertThat(retention.people(Area.CITY, null, 200)).isEmpty();
        assertThat(retention.runs(Long.MAX_VALUE, 200))
                .first()
                .satisfies(run -> assertThat(run.as()).isEqualTo("Kepala"));
        for (var table :
                List.of("registry_person", "registry_business", "registry_household", "registry_payout_account")) {
            assertThat(db.sql("select count(*) from " + table + " t where t::text ~* 'sari|melati|8120000'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void lists_that_named_her_name_her_no_more_and_their_secrets_still_rotate() {
        var list = """
                Nama Pemilik;NIK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan
                Sari Lupa;%s;Kue Sari;Kue;Legok;Danau Sipin
                """.formatted(NIK).getBytes(StandardCharsets.UTF_8);
        imports.check("daftar.csv", list, Origin.UNKNOWN, OFFICER);
        assertThat(rowsWith("sari lupa")).isEqualTo(1);
        grantErasure();

        assertThat(retention.erase(sari, HEAD)).isEqualTo(new Done<>(sari));

        assertThat(rowsWith("sari")).isZero();
        rotation.begin(PROGRAM);
        while (rotation.step(100) > 0) assertThat(rowsWith("sari")).isZero();
        rotation.finish(PROGRAM);
    }

    private long rowsWith(String word) {
        return db.sql("select count(*) from registry_import_row r where r::text ilike '%' || :word || '%'")
                .param("word", word)
                .query(Long.class)
                .single();
    }

    @Test
    void a_loan_that_runs_holds_her_by_name_also_under_an_entry_merged_into_hers() {
        var again = RegisteredPeople.register(db, "Sari L");
        db.sql("update registry_person set merged_into = :kept where id = :gone")
                .param("kept", sari.value())
                .param("gone", again.value())
                .update();
        grantErasure();
        var held = held(asked -> asked.contains(again) ? Set.of(again) : Set.of());

        assertThat(held.people(Area.CITY, null, 200))
                .singleElement()
                .satisfies(due -> assertThat(due.held()).isTrue());
        assertThat(held.erase(sari, HEAD)).isEqualTo(new Refused<>(new Held()));
        assertThat(people.find(sari).orElseThrow().name()).isEqualTo("Sari Lupa");
    }

    @Test
    void number_201_is_shown_and_erased_also_behind_200_who_are_held() {
        var others = RegisteredPeople.registerMany(db, "Menunggu", 200);
        db.sql("""
                        insert into registry_data_request (id, person_id, kind, asked, received_at, received_by, due_at,
                                                           outcome, answer, answered_at, answered_by, answered_as)
                        select gen_random_uuid(), p.id, 'ERASURE', '', t.at, p.id, t.at + interval '1 day',
                               'GRANTED', 'Baik', t.at, p.id, 'Dedi'
                          from registry_person p, (select now() - interval '9 days' as at) t
                         where p.name like 'Menunggu %'
                        """).update();
        grantErasure();
        var held = held(asked -> asked.stream().filter(others::contains).collect(Collectors.toSet()));

        var first = held.people(Area.CITY, null, 200);
        assertThat(first).hasSize(200).allMatch(PersonDue::held);
        var last = first.getLast();
        assertThat(held.people(Area.CITY, new Seen(last.since(), last.person()), 200))
                .extracting(PersonDue::person, PersonDue::held)
                .containsExactly(tuple(sari, false));
        assertThat(held.erase(others.getFirst(), HEAD)).isEqualTo(new Refused<>(new Held()));
        assertThat(held.erase(sari, HEAD)).isEqualTo(new Done<>(sari));
    }

    @Test
    void an_erasure_that_was_granted_under_an_entry_merged_into_hers_is_hers() {
        var again = RegisteredPeople.register(db, "Sari L");
        requests.receive(again, DataRight.ERASURE, "", OFFICER);
        requests.answer(requests.of(again).getFirst().id(), true, "Dihapus", OFFICER);
        db.sql("update registry_person set merged_into = :kept where id = :gone")
                .param("kept", sari.value())
                .param("gone", again.value())
                .update();

        assertThat(retention.people(Area.CITY, null, 200))
                .extracting(PersonDue::person)
                .containsExactly(sari);
        assertThat(retention.erase(sari, HEAD)).isEqualTo(new Done<>(sari));
    }

    @Test
    void what_a_rule_lets_go_by_itself_the_run_erases_and_says_how_much() {
        db.sql("update registry_unmasking set shown_at = now() - interval '5 years 1 day'")
                .update();

        assertThat(due(Kind.UNMASKING)).isEqualTo(1);
        assertThat(retention.run(PROGRAM)).isEqualTo(1);

        assertThat(due(Kind.UNMASKING)).isZero();
        assertThat(niks.looks(sari)).isEmpty();
        assertThat(retention.runs(Long.MAX_VALUE, 200)).first().satisfies(run -> {
            assertThat(run.kind()).isEqualTo("UNMASKING");
            assertThat(run.records()).isEqualTo(1);
        });
        assertThat(retention.run(PROGRAM)).isZero();
    }

    @Test
    void a_rule_is_data_with_the_day_from_which_it_holds() {
        assertThat(rule(Kind.GONE).keepMonths()).isEqualTo(60);
        db.sql("""
                        insert into registry_retention_rule (kind, valid_from, keep_months, fate, basis)
                        values ('GONE', current_date, 120, 'BY_HAND', 'Perwal')
                        """).update();

        assertThat(rule(Kind.GONE).keepMonths()).isEqualTo(120);
    }

    @Test
    void the_head_sets_another_period_with_its_first_day_and_reason_and_the_old_one_stays() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var before = periods.of("UNMASKING").rules();

        assertThat(periods.set("UNMASKING", new NewPeriod("120", tomorrow.toString(), "Perwal 9/2027: JRA kota"), HEAD))
                .isInstanceOf(Done.class);

        assertThat(periods.of("UNMASKING").inForce().keepMonths())
                .as("tonight the old one holds")
                .isEqualTo(60);
        assertThat(records.rules(tomorrow))
                .filteredOn(rule -> rule.isOf(Kind.UNMASKING))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.keepMonths()).isEqualTo(120);
                    assertThat(rule.fate()).isEqualTo(RetentionRule.Fate.BY_ITSELF);
                    assertThat(java.util.Objects.requireNonNull(rule.said()).as())
                            .isEqualTo("Kepala");
                });
        assertThat(periods.of("UNMASKING").rules()).hasSize(before.size() + 1).containsAll(before);

        periods.set("UNMASKING", new NewPeriod("72", tomorrow.toString(), "Salah ketik"), HEAD);
        assertThat(records.rules(tomorrow))
                .filteredOn(rule -> rule.isOf(Kind.UNMASKING))
                .extracting(RetentionRule::keepMonths)
                .as("of two for one day the later said holds")
                .containsExactly(72);
    }

    @Test
    void a_shorter_period_holds_only_after_a_whole_working_day_in_which_a_slip_can_be_mended() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var of = periods.of("SIGN_IN");
        assertThat(of.inForce().keepMonths()).isEqualTo(12);
        assertThat(of.shorterFrom()).isAfter(tomorrow);

        assertThat(periods.set("SIGN_IN", new NewPeriod("6", tomorrow.toString(), "JRA kota"), HEAD))
                .isEqualTo(new Refused<>(new RegistrationRefusal.FieldsWrong(
                        List.of(new RegistrationRefusal.FieldProblem("validFrom", "PERIOD_SHORTER_FROM")))));
        var first = of.shorterFrom().toString();
        assertThat(periods.set("SIGN_IN", new NewPeriod("6", first, "JRA kota"), HEAD))
                .isInstanceOf(Done.class);
        assertThat(periods.set("SIGN_IN", new NewPeriod("24", tomorrow.toString(), "JRA kota"), HEAD))
                .as("what keeps more may hold at once")
                .isInstanceOf(Done.class);
        assertThat(retention.due())
                .filteredOn(due -> due.rule().kind().equals("SIGN_IN"))
                .singleElement()
                .extracting(Retention.Due::next)
                .extracting(rule -> java.util.Objects.requireNonNull(rule).keepMonths())
                .isEqualTo(24);
    }

    @Test
    void no_period_is_so_short_that_what_the_record_is_kept_for_is_lost() {
        assertThat(periods.set("UNMASKING", new NewPeriod("0", "2999-01-01", "JRA kota"), HEAD))
                .isEqualTo(new Refused<>(new RegistrationRefusal.FieldsWrong(
                        List.of(new RegistrationRefusal.FieldProblem("months", "PERIOD_LEAST")))));
        assertThat(periods.set("UNMASKING", new NewPeriod("24", "2999-01-01", "JRA kota"), HEAD))
                .isInstanceOf(Done.class);
        assertThat(periods.set("VISIT_PHOTO", new NewPeriod("11", "2999-01-01", "JRA kota"), HEAD))
                .isInstanceOf(Refused.class);
        assertThat(periods.set("ERASURE", new NewPeriod("0", "2999-01-01", "UU 27/2022"), HEAD))
                .isInstanceOf(Done.class);
    }

    @Test
    void a_day_that_no_table_takes_is_no_day() {
        assertThat(periods.set("UNMASKING", new NewPeriod("72", "+999999999-01-01", "JRA kota"), HEAD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_period_needs_months_a_day_to_come_and_a_reason_and_what_is_never_erased_has_none() {
        var today = LocalDate.now(clock).toString();

        assertThat(periods.set("UNMASKING", new NewPeriod("lima tahun", today, " "), HEAD))
                .isEqualTo(new Refused<>(new RegistrationRefusal.FieldsWrong(List.of(
                        new RegistrationRefusal.FieldProblem("months", "PERIOD_MONTHS"),
                        new RegistrationRefusal.FieldProblem("validFrom", "PERIOD_FROM"),
                        new RegistrationRefusal.FieldProblem("basis", "PERIOD_BASIS")))));
        assertThat(periods.set("UNMASKING", new NewPeriod("601", "2999-01-01", "JRA"), HEAD))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> periods.of("AUDIT")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> periods.set("BOOKS", new NewPeriod("1", "2999-01-01", "JRA"), HEAD))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> periods.set("UNMASKING", new NewPeriod("1", "2999-01-01", "JRA"), OFFICER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_runs_did_is_read_page_by_page() {
        db.sql("""
                        insert into registry_retention_run (kind, records, ran_at, ran_by, ran_as)
                        select 'UNMASKING', n, now(), gen_random_uuid(), 'Renteng' from generate_series(1, 5) n
                        """).update();
        var first = retention.runs(Long.MAX_VALUE, 2);

        var second = retention.runs(first.getLast().number(), 2);

        assertThat(first).extracting(Retention.Run::records).containsExactly(5, 4);
        assertThat(second).extracting(Retention.Run::records).containsExactly(3, 2);
    }

    @Test
    void only_the_head_makes_nameless_and_no_officer_runs() {
        assertThatThrownBy(() -> retention.erase(sari, OFFICER)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> retention.run(OFFICER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void every_table_of_the_city_is_of_one_kind_and_every_kind_has_a_rule_and_a_reason() {
        var tables = db.sql("""
                        select table_name from information_schema.tables
                         where table_schema = current_schema() and table_type = 'BASE TABLE'
                           and table_name not like 'flyway%'
                        """).query(String.class).list();

        var kept = retention.tables();

        assertThat(kept.values().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(tables);
        assertThat(retention.due()).extracting(due -> due.rule().kind()).containsAll(kept.keySet());
        assertThat(retention.due())
                .allSatisfy(due -> assertThat(due.rule().basis()).isNotBlank());
    }

    @Test
    void the_books_and_the_audit_are_never_erased() {
        assertThat(retention.due())
                .filteredOn(due -> List.of("BOOKS", "AUDIT", "BREACH", "CONSENT_TEXT")
                        .contains(due.rule().kind()))
                .hasSize(4)
                .allMatch(due -> due.rule().fate() == RetentionRule.Fate.NEVER && due.due() == 0);
        assertThatThrownBy(() -> retention.erase("BOOKS", HEAD)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> retention.erase("GONE", HEAD)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void words_of_old_complaints_go_when_the_head_says_so_but_not_of_who_is_held_by_a_loan() {
        var longAgo = LocalDate.now(clock).minusMonths(61);
        complaint(sari, longAgo);
        complaint(sari, LocalDate.now(clock).minusMonths(59));
        assertThat(over("COMPLAINT"))
                .extracting(Retention.Due::due, Retention.Due::held)
                .containsExactly(1, 0);

        assertThat(retention.run(PROGRAM)).as("not by itself").isZero();
        assertThatThrownBy(() -> retention.erase("COMPLAINT", OFFICER)).isInstanceOf(NotAllowed.class);
        assertThat(retention.erase("COMPLAINT", HEAD)).isEqualTo(1);

        assertThat(over("COMPLAINT").due()).isZero();
        assertThat(db.sql("select count(*) from groups_complaint where person_id = :id and words like 'Ada potongan%'")
                        .param("id", sari.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void old_photos_and_sign_ins_go_by_themselves_and_young_evidence_cannot_go_at_all() {
        db.sql("""
                        insert into readiness_visit_photo (group_id, person_id, jpeg, taken_by, recorded_at)
                        values (:id, :id, '', :id, now() - interval '61 months'), (:id, :id, '', :id, now())
                        """).param("id", sari.value()).update();
        db.sql("""
                        insert into readiness_credit_check (person_id, status, source, checked_on, expires_on, recorded_by)
                        values (:id, 'S0', 'BANK', current_date - 900, current_date - 800, :id),
                               (:id, 'S0', 'BANK', current_date - 30, current_date + 30, :id)
                        """).param("id", sari.value()).update();

        assertThat(retention.run(PROGRAM)).isEqualTo(1);
        assertThat(retention.erase("CREDIT_CHECK", HEAD)).isEqualTo(1);

        assertThat(retention.runs(Long.MAX_VALUE, 200))
                .extracting(Retention.Run::kind)
                .startsWith("CREDIT_CHECK", "VISIT_PHOTO");
        assertThatThrownBy(() -> db.sql("delete from readiness_visit_photo").update())
                .hasMessageContaining("kept at least a year");
    }

    private void complaint(PersonId person, LocalDate decided) {
        db.sql("""
                        insert into groups_complaint (person_id, topic, words, made_on, state, taken_by, taken_on,
                                                      verdict, answer, decided_on)
                        values (:id, 'CUT', 'Ada potongan waktu pencairan', :on, 'DECIDED', :id, :on, 'TRUE',
                                'Sudah dikembalikan', :on)
                        """).param("id", person.value()).param("on", decided).update();
    }

    private Retention.Due over(String kind) {
        return retention.due().stream()
                .filter(due -> due.rule().kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Retention held(LegalHold hold) {
        return new Retention(records, erasures, new LegalHolds(records, List.of(hold)), List.of(), List.of(), clock);
    }

    private void grantErasure() {
        requests.receive(sari, DataRight.ERASURE, "Hapus data saya", OFFICER);
        requests.answer(requests.of(sari).getFirst().id(), true, "Dihapus", OFFICER);
    }

    private int due(Kind kind) {
        return retention.due().stream()
                .filter(due -> due.rule().kind().equals(kind.name()))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private RetentionRule rule(Kind kind) {
        return records.rules(LocalDate.now(clock)).stream()
                .filter(rule -> rule.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }
}
