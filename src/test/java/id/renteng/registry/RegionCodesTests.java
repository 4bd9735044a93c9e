package id.renteng.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.renteng.access.SignedInUsers;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.RegionCodeRefusal.Circle;
import id.renteng.registry.RegionCodeRefusal.CodeWrong;
import id.renteng.registry.RegionCodeRefusal.NothingFollows;
import id.renteng.registry.RegionCodeRefusal.SaidAlready;
import id.renteng.registry.RegionCodeRefusal.SourceMissing;
import id.renteng.registry.RegionCodeRefusal.SuccessorUnknown;
import id.renteng.registry.alike.Described;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The desk of the register records what follows a code; from then on it is understood everywhere. In a city of its
/// own: what is recorded changes what codes mean.
@SpringBootTest(properties = "renteng.test.city=region-codes")
@AutoConfigureMockMvc
class RegionCodesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String TALANG_JAUH = "15.71.08.1001";
    private static final String CEMPAKA_PUTIH = "15.71.08.1002";

    @Autowired
    MockMvcTester pages;

    @Autowired
    RegionCodes codes;

    @Autowired
    Regions regions;

    @Autowired
    People people;

    @Autowired
    Imports imports;

    @Autowired
    BusinessMap map;

    @Autowired
    Breaches breaches;

    @Autowired
    RegisterEntries entries;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void takeBack() {
        codes.recorded().forEach(one -> codes.strike(one.id(), OFFICER));
        codes.founded().forEach(one -> codes.unfound(one.id(), OFFICER));
    }

    @Test
    void who_works_in_a_part_of_the_city_does_not_change_what_a_code_means() {
        var part = new Actor(UUID.randomUUID(), "Wati", Role.OFFICER, null, null, new Area(Set.of("15.71.08")));
        assertThatThrownBy(() -> codes.follow(TALANG_JAUH, today(), List.of(CEMPAKA_PUTIH), "Perda 1/2026", part))
                .isInstanceOf(NotAllowed.class);
        assertThat(codes.recorded()).isEmpty();

        assertThat(follow(TALANG_JAUH, today(), CEMPAKA_PUTIH)).isInstanceOf(Done.class);
        var recorded = codes.recorded().getFirst().id();
        assertThatThrownBy(() -> codes.strike(recorded, part)).isInstanceOf(NotAllowed.class);
        assertThat(codes.recorded()).hasSize(1);
    }

    @Test
    void who_was_registered_under_a_code_that_ended_is_found_under_the_one_that_follows() {
        var sari = RegisteredPeople.register(db, "Sari Bergabung");
        db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, registered_at)
                        values (gen_random_uuid(), :id, 'Kue', 'kue', 'kuliner', '', now())
                        """).param("id", sari.value()).update();
        db.sql("update registry_person set kelurahan = :old where id = :id")
                .param("old", TALANG_JAUH)
                .param("id", sari.value())
                .update();
        var there = new PeopleQuery("", CEMPAKA_PUTIH, "");
        assertThat(people.search(there, null, 9)).extracting(Person::id).doesNotContain(sari);

        assertThat(follow(TALANG_JAUH, today(), CEMPAKA_PUTIH)).isInstanceOf(Done.class);

        assertThat(people.search(there, null, 9)).extracting(Person::id).contains(sari);
        assertThat(people.search(new PeopleQuery("Sari Bergabung", CEMPAKA_PUTIH, ""), null, 9))
                .hasSize(1);
        assertThat(map.counts(Area.CITY, "")).containsKey(CEMPAKA_PUTIH).doesNotContainKey(TALANG_JAUH);
        assertThat(regions.nameOf(TALANG_JAUH)).isEqualTo("Cempaka Putih");
        assertThat(regions.codeNow(TALANG_JAUH)).isEqualTo(CEMPAKA_PUTIH);
        assertThat(codes.recorded()).extracting(RecordedSuccession::as).containsExactly("Dedi");
        assertThat(codes.recorded().getFirst().succession().name()).isEqualTo("Talang Jauh");
    }

    @Test
    void a_part_of_the_city_is_what_lies_there_today_whatever_the_code_it_is_kept_under() {
        var ofPasar = Area.of("15.71.08");
        var ofLegok = Area.of("15.71.10.1003");
        follow(TALANG_JAUH, today(), "15.71.10.1003");

        assertThat(regions.now(ofPasar).covers(TALANG_JAUH)).isFalse();
        assertThat(regions.now(ofPasar).covers(CEMPAKA_PUTIH)).isTrue();
        assertThat(regions.now(ofLegok).codes()).containsExactlyInAnyOrder("15.71.10.1003", TALANG_JAUH);
        assertThat(regions.now(Area.of(TALANG_JAUH))).isEqualTo(regions.now(ofLegok));
        assertThat(regions.now(Area.CITY).isCity()).isTrue();
        assertThat(regions.now(Area.of("15.71.99")).covers(TALANG_JAUH)).isFalse();
    }

    @Test
    void who_is_kept_under_a_code_that_became_several_is_seen_by_the_desk_of_each() {
        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH, "15.71.10.1003");

        assertThat(regions.now(Area.of("15.71.10")).covers(TALANG_JAUH)).isTrue();
        assertThat(regions.now(Area.of(CEMPAKA_PUTIH)).covers(TALANG_JAUH)).isTrue();
        assertThat(regions.now(Area.of("15.71.08.1003")).covers(TALANG_JAUH)).isFalse();
    }

    @Test
    void who_keeps_the_code_where_a_part_was_split_off_stays_with_its_desk() {
        follow(TALANG_JAUH, today(), TALANG_JAUH, "15.71.10.1003");

        assertThat(regions.now(Area.of("15.71.10")).covers(TALANG_JAUH)).isFalse();
        assertThat(regions.now(Area.of("15.71.08")).covers(TALANG_JAUH)).isTrue();
    }

    @Test
    void a_code_that_still_stands_is_itself_for_its_desk_and_for_a_breach_though_a_part_was_split_off() {
        var murni = "15.71.10.1003";
        var sari = RegisteredPeople.register(db, "Sari Tetangga");
        db.sql("update registry_person set kelurahan = :murni where id = :id")
                .param("murni", murni)
                .param("id", sari.value())
                .update();
        follow(TALANG_JAUH, today(), TALANG_JAUH, murni);

        assertThat(regions.now(Area.of(TALANG_JAUH)).covers(murni)).isFalse();
        assertThat(get("/people/" + sari.value(), TALANG_JAUH)).hasStatus(404);
        assertThat(regions.around(TALANG_JAUH)).contains(TALANG_JAUH, murni).doesNotContain(CEMPAKA_PUTIH);
        assertThat(regions.around(murni))
                .as("who comes from there may be registered there")
                .contains(TALANG_JAUH);
    }

    @Test
    void the_same_name_in_what_is_one_kelurahan_today_is_asked_about_at_the_desk_and_by_night() {
        var sari = RegisteredPeople.register(db, "Sari Serupa");
        db.sql("update registry_person set kelurahan = :old, born_on = '1971-02-03', phone = null where id = :id")
                .param("old", TALANG_JAUH)
                .param("id", sari.value())
                .update();
        var asked = new NewPerson(
                "Sari Serupa", "1571014504900003", CEMPAKA_PUTIH, "", "", "Salon", "jasa", "", "", "", "");
        assertThat(entries.near(List.of(described("Sari Serupa", CEMPAKA_PUTIH)), 9))
                .isEmpty();

        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH);

        assertThat(entries.near(List.of(described("Sari Serupa", CEMPAKA_PUTIH)), 9))
                .extracting(LikenessTable.Entry::id)
                .contains(sari);
        var registered = people.register(asked, OFFICER);
        assertThat(registered).isInstanceOf(Done.class);
        db.sql(
                        "update registry_person set kelurahan = :old where nik_masked like '157101%0003' and name = 'Sari Serupa'")
                .param("old", TALANG_JAUH)
                .update();
        assertThat(entries.near(List.of(described("Sari Serupa", CEMPAKA_PUTIH)), 9))
                .filteredOn(entry -> !entry.id().equals(sari))
                .map(entries::described)
                .extracting(Described::kelurahan)
                .containsExactly(CEMPAKA_PUTIH);
    }

    @Test
    void what_is_still_to_come_changes_nothing_yet() {
        follow(TALANG_JAUH, today().plusDays(1), CEMPAKA_PUTIH);

        assertThat(regions.nameOf(TALANG_JAUH)).isEqualTo("Talang Jauh");
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_and_may_be_recorded_anew() {
        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH);
        var mistake = codes.recorded().getFirst().id();

        codes.strike(mistake, OFFICER);

        assertThat(regions.nameOf(TALANG_JAUH)).isEqualTo("Talang Jauh");
        assertThat(follow(TALANG_JAUH, today(), CEMPAKA_PUTIH)).isInstanceOf(Done.class);
        assertThatThrownBy(() -> codes.strike(mistake, OFFICER)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void what_cannot_follow_is_refused() {
        assertThat(follow("Legok", today(), CEMPAKA_PUTIH)).isEqualTo(new Refused<>(new CodeWrong()));
        assertThat(follow(TALANG_JAUH, today())).isEqualTo(new Refused<>(new NothingFollows()));
        assertThat(follow(TALANG_JAUH, today(), TALANG_JAUH)).isEqualTo(new Refused<>(new NothingFollows()));
        assertThat(follow(TALANG_JAUH, today(), "15.71.99.1001")).isEqualTo(new Refused<>(new SuccessorUnknown()));
        assertThat(codes.follow(TALANG_JAUH, today(), List.of(CEMPAKA_PUTIH), " ", OFFICER))
                .isEqualTo(new Refused<>(new SourceMissing()));
        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH);
        assertThat(follow(TALANG_JAUH, today(), "15.71.08.1003")).isEqualTo(new Refused<>(new SaidAlready()));
    }

    @Test
    void what_would_lead_back_to_itself_is_refused_in_however_many_steps() {
        var tomorrow = today().plusDays(1);
        var third = "15.71.08.1003";
        follow(TALANG_JAUH, tomorrow, CEMPAKA_PUTIH);
        follow(CEMPAKA_PUTIH, tomorrow, third);

        assertThat(follow(third, tomorrow, TALANG_JAUH)).isEqualTo(new Refused<>(new Circle()));
        assertThat(follow(third, tomorrow, "15.71.08.1004", third)).isInstanceOf(Done.class);
    }

    @Test
    void what_the_desk_records_holds_over_what_comes_with_the_program_for_the_same_day() {
        var split = codes.known().stream()
                .filter(one -> one.code().equals("1571010001"))
                .max(Comparator.comparing(Succession::since))
                .orElseThrow();

        assertThat(follow(split.code(), split.since(), "15.71.09.1001")).isInstanceOf(Done.class);

        assertThat(regions.meant(split.code())).extracting(Kelurahan::code).containsExactly("15.71.09.1001");
    }

    @Test
    void a_row_whose_code_was_split_comes_back_with_the_kelurahan_to_choose_from() {
        var list = "NIK;Nama;Nama Usaha;Kelurahan\n1571015703859002;Sari;Kue Sari;1571010001\n"
                + "1571014504900003;Rina;Salon Rina;1571010002\n";

        var id = switch (imports.check("kode.csv", list.getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN, OFFICER)) {
            case Done(var done) -> done;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };

        var rows = imports.rows(id, RowFilter.ALL, 0, 9);
        assertThat(rows.get(0).problems()).containsExactly(RowProblem.KELURAHAN_PECAH);
        assertThat(rows.get(0).candidates()).containsExactly("15.71.09.1001", "15.71.09.1006", "15.71.01.1012");
        assertThat(rows.get(1).verdict()).isEqualTo(RowVerdict.ACCEPTED);
        assertThat(rows.get(1).candidates()).isEmpty();
    }

    @Test
    void the_kecamatan_or_the_name_beside_a_code_that_was_split_says_which_is_meant() {
        var rows = check("NIK;Nama;Nama Usaha;Kelurahan;Kecamatan\n"
                + "1571015703859002;Sari;Kue Sari;1571010001;Telanaipura\n"
                + "1571014504900003;Rina;Salon Rina;1571010001 - Simpang Rimbo;Alam Barajo\n"
                + "1571015204880004;Tuti;Toko Tuti;Kenali Besar (1571010001);Alam Barajo\n"
                + "1571015204880005;Wati;Toko Wati;1571010001;Alam Barajo\n"
                + "1571015204880006;Yuli;Toko Yuli;15.71.10.1003 Murni;Danau Sipin\n");

        assertThat(rows.subList(0, 3))
                .allSatisfy(row -> assertThat(row.problems()).containsExactly(RowProblem.KELURAHAN_DIPILIH))
                .extracting(row -> requireNonNull(row.values()).kelurahan().name())
                .containsExactly("Aur Kenali", "Simpang Rimbo", "Kenali Besar");
        assertThat(rows.get(3).problems()).containsExactly(RowProblem.KELURAHAN_PECAH);
        assertThat(rows.get(3).candidates())
                .extracting(Kelurahan::name)
                .containsExactly("Kenali Besar", "Simpang Rimbo");
        assertThat(rows.get(4).problems()).containsExactly(RowProblem.KELURAHAN_PECAH);
        assertThat(rows.get(4).candidates()).extracting(Kelurahan::name).containsExactly("Legok", "Murni");
    }

    @Test
    void who_is_written_under_a_kelurahan_that_the_desk_split_is_kept_there_and_asked() {
        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH, "15.71.08.1003");
        var third = "15.71.08.1004";
        follow(third, today(), third, CEMPAKA_PUTIH);

        assertThat(regions.kecamatanNameOf(TALANG_JAUH)).isEqualTo("Jelutung");
        var rows = check("NIK;Nama;Nama Usaha;Kelurahan\n"
                + "1571015703859002;Sari;Kue Sari;15.71.08.1001\n"
                + "1571014504900003;Rina;Salon Rina;Talang Jauh\n"
                + "1571015204880004;Tuti;Toko Tuti;15.71.08.1004\n");

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.problems()).containsExactly(RowProblem.KELURAHAN_PERLU_DIPASTIKAN))
                .extracting(row -> requireNonNull(row.values()).kelurahan().code())
                .containsExactly(TALANG_JAUH, TALANG_JAUH, third);
        assertThat(rows.getFirst().candidates())
                .extracting(Kelurahan::code)
                .containsExactly(CEMPAKA_PUTIH, "15.71.08.1003");
    }

    @Test
    void a_wholly_new_kelurahan_is_known_by_code_and_name_from_its_first_day_and_may_follow_a_split() {
        var asked = new NewKelurahan("15.71.08.1010", "Talang Baru", "36135", today(), "Perda 2/2027", "");

        assertThat(codes.found(asked, OFFICER)).isInstanceOf(Done.class);

        assertThat(regions.kelurahan()).extracting(Kelurahan::name).contains("Talang Baru");
        assertThat(check("NIK;Nama;Nama Usaha;Kelurahan\n1571015703859002;Sari;Kue Sari;Kel. Talang baru\n"
                        + "1571014504900003;Rina;Salon Rina;1571081010\n"))
                .extracting(row -> requireNonNull(row.values()).kelurahan().kecamatanName())
                .containsExactly("Jelutung", "Jelutung");
        assertThat(regions.now(Area.of("15.71.08")).covers("15.71.08.1010")).isTrue();
        assertThat(follow(TALANG_JAUH, today(), TALANG_JAUH, "15.71.08.1010")).isInstanceOf(Done.class);
        var mistake = codes.founded().getFirst();
        assertThat(codes.unfound(mistake.id(), OFFICER)).isEqualTo(new Refused<>(new NewKelurahanRefusal.InUse()));
    }

    @Test
    void a_new_kelurahan_that_is_still_to_come_is_no_choice_yet_but_may_be_said_to_follow() {
        var start = today().plusDays(30);
        codes.found(new NewKelurahan("15.71.08.1011", "Talang Esok", "", start, "Perda 3/2027", ""), OFFICER);

        assertThat(regions.kelurahan()).extracting(Kelurahan::name).doesNotContain("Talang Esok");
        assertThat(regions.withThoseToCome()).extracting(Kelurahan::name).contains("Talang Esok");
        assertThat(follow(TALANG_JAUH, start, TALANG_JAUH, "15.71.08.1011")).isInstanceOf(Done.class);
        assertThat(follow(CEMPAKA_PUTIH, today(), "15.71.08.1011")).isEqualTo(new Refused<>(new SuccessorUnknown()));
    }

    @Test
    void nobody_lives_yet_in_a_kelurahan_that_is_still_to_come() {
        var code = "15.71.08.1014";
        codes.found(new NewKelurahan(code, "Talang Nanti", "", today().plusDays(30), "Perda 3/2027", ""), OFFICER);

        assertThat(regions.kelurahan(code)).isEmpty();
        assertThat(regions.meant(code)).isEmpty();
        assertThat(regions.meant(code, today().plusDays(30))).hasSize(1);
        assertThat(regions.nameOf(code)).isEqualTo("Talang Nanti");
        assertThat(check("NIK;Nama;Nama Usaha;Kelurahan\n1571015703859002;Sari;Kue Sari;15.71.08.1014\n"
                        + "1571014504900003;Rina;Salon Rina;Talang Nanti\n"))
                .allSatisfy(row -> assertThat(row.problems()).containsExactly(RowProblem.KELURAHAN_TIDAK_DIKENAL));
    }

    @Test
    void a_kelurahan_goes_on_under_a_new_code_and_keeps_its_name() {
        var code = "15.71.10.1099";
        var sari = RegisteredPeople.register(db, "Sari Pindah Kecamatan");
        db.sql("update registry_person set kelurahan = :old where id = :id")
                .param("old", TALANG_JAUH)
                .param("id", sari.value())
                .update();
        assertThat(found(code, "Talang Jauh", "", "Perda 4/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.NameTaken()));
        assertThat(replacing(code, today(), "15.71.08.1099"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.ReplacesWrong()));

        assertThat(replacing(code, today().plusDays(1), TALANG_JAUH)).isInstanceOf(Done.class);

        assertThat(check("NIK;Nama;Nama Usaha;Kelurahan\n1571015703859002;Sari;Kue Sari;Talang Jauh\n"))
                .as("today it is still the old one")
                .extracting(row -> requireNonNull(row.values()).kelurahan().code())
                .containsExactly(TALANG_JAUH);
        takeBack();
        assertThat(replacing(code, today(), TALANG_JAUH)).isInstanceOf(Done.class);
        assertThat(check("NIK;Nama;Nama Usaha;Kelurahan\n1571015703859002;Sari;Kue Sari;Tlg. Jauh\n"))
                .extracting(row -> requireNonNull(row.values()).kelurahan().code())
                .containsExactly(code);
        assertThat(check("NIK;Nama;Nama Usaha;Kelurahan\n1571015703859002;Sari;Kue Sari;1571030006 Talang Jauh\n"))
                .as("the statistical office still writes its own code")
                .extracting(row -> requireNonNull(row.values()).kelurahan().code())
                .containsExactly(code);
        assertThat(regions.middleOf(code)).as("it lies where it lay").isEqualTo(regions.middleOf(TALANG_JAUH));
        assertThat(regions.metresBetween(code, CEMPAKA_PUTIH)).isPositive();
        assertThat(regions.kecamatanNameOf(TALANG_JAUH)).isEqualTo("Danau Sipin");
        assertThat(get("/people/" + sari.value(), "15.71.10"))
                .hasStatusOk()
                .bodyText()
                .contains("Danau Sipin");
        assertThat(replacing("15.71.10.1098", today(), TALANG_JAUH))
                .as("it was replaced already")
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.ReplacesWrong()));
    }

    @Test
    void no_kelurahan_gets_a_code_that_something_is_said_to_follow() {
        var former = "15.71.08.1097";
        assertThat(follow(former, today(), TALANG_JAUH)).isInstanceOf(Done.class);
        assertThat(replacing(former, today(), TALANG_JAUH))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.CodeTaken()));
        assertThat(regions.stands(TALANG_JAUH)).isTrue();
    }

    @Test
    void a_name_that_lists_write_alike_is_taken() {
        assertThat(found("15.71.08.1012", "Kenali Asam Bwh", "", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.NameTaken()));
    }

    @Test
    void a_kelurahan_is_not_taken_back_while_a_group_a_centre_or_somebody_who_works_there_points_to_it() {
        var code = "15.71.08.1015";
        assertThat(found(code, "Talang Terpakai", "", "Perda 2/2027")).isInstanceOf(Done.class);
        var recorded = codes.founded().getFirst().id();
        var refused = new Refused<>(new NewKelurahanRefusal.InUse());

        db.sql("""
                        insert into groups_coached (id, name, kelurahan, bond, registered_on, status)
                        values (gen_random_uuid(), 'Terpakai', :code, 'Tetangga', current_date, 'DRAFT')
                        """).param("code", code).update();
        assertThat(codes.unfound(recorded, OFFICER)).isEqualTo(refused);
        db.sql("delete from groups_coached where kelurahan = :code")
                .param("code", code)
                .update();
        db.sql("""
                        insert into training_centre (code, name, address, kelurahan, provides, valid_from)
                        values ('terpakai', 'Terpakai', '', :code, '{}', current_date)
                        """).param("code", code).update();
        assertThat(codes.unfound(recorded, OFFICER)).isEqualTo(refused);
        db.sql("delete from training_centre where code = 'terpakai'").update();
        db.sql("""
                        insert into access_user (id, username, name, role, password_hash, active, areas)
                        values (gen_random_uuid(), 'terpakai', 'Terpakai', 'OFFICER', '', true, array[:code])
                        """).param("code", code).update();
        assertThat(codes.unfound(recorded, OFFICER)).isEqualTo(refused);
        db.sql("delete from access_user where username = 'terpakai'").update();

        assertThat(codes.unfound(recorded, OFFICER)).isInstanceOf(Done.class);
    }

    @Test
    void a_group_under_a_code_that_ended_is_listed_in_the_kecamatan_of_today() {
        db.sql("""
                        insert into groups_coached (id, name, kelurahan, bond, registered_on, status)
                        values (gen_random_uuid(), 'Pindah Kecamatan', :code, 'Tetangga', current_date, 'DRAFT')
                        """).param("code", TALANG_JAUH).update();
        assertThat(get("/coached-groups?kecamatan=15.71.08", "15.71"))
                .bodyText()
                .contains("Pindah Kecamatan");

        follow(TALANG_JAUH, today(), "15.71.10.1003");

        assertThat(get("/coached-groups?kecamatan=15.71.10", "15.71"))
                .bodyText()
                .contains("Pindah Kecamatan");
        assertThat(get("/coached-groups?kecamatan=15.71.08", "15.71"))
                .bodyText()
                .doesNotContain("Pindah Kecamatan");
        db.sql("delete from groups_coached where name = 'Pindah Kecamatan'").update();
    }

    @Test
    void every_column_that_names_a_kelurahan_is_asked_before_one_is_taken_back() {
        var columns = db.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                         where table_schema = current_schema() and column_name ~ '(kelurahan|^areas$)'
                           and table_name in (select table_name from information_schema.tables
                                               where table_schema = current_schema() and table_type = 'BASE TABLE')
                        """).query(String.class).list();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "access_user.areas",
                        "groups_coached.kelurahan",
                        "groups_loan_group.kelurahan",
                        "registry_import_row.kelurahan",
                        "registry_person.kelurahan",
                        "training_centre.kelurahan");
    }

    @Test
    void a_new_kelurahan_needs_a_free_code_of_the_city_a_free_name_and_its_decree() {
        assertThat(found("15.71.99.1001", "Baru", "", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.CodeWrong()));
        assertThat(found("1571081010", "Baru", "", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.CodeWrong()));
        assertThat(found(TALANG_JAUH, "Baru", "", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.CodeTaken()));
        assertThat(found("15.71.08.1012", "cempaka putih", "", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.NameTaken()));
        assertThat(found("15.71.08.1012", " ", "", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.NameMissing()));
        assertThat(found("15.71.08.1012", "Baru", "3613", "Perda 2/2027"))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.PostalCodeWrong()));
        assertThat(found("15.71.08.1012", "Baru", "", ""))
                .isEqualTo(new Refused<>(new NewKelurahanRefusal.SourceMissing()));
    }

    @Test
    void the_desk_sees_who_lives_in_its_part_of_the_city_today_and_no_other() {
        var sari = RegisteredPeople.register(db, "Sari Pindah Kode");
        db.sql("update registry_person set kelurahan = :old where id = :id")
                .param("old", TALANG_JAUH)
                .param("id", sari.value())
                .update();
        assertThat(get("/people/" + sari.value(), "15.71.10")).hasStatus(404);
        assertThat(get("/people/" + sari.value(), "15.71.08")).hasStatusOk();

        follow(TALANG_JAUH, today(), "15.71.10.1003");

        assertThat(get("/people/" + sari.value(), "15.71.10")).hasStatusOk();
        assertThat(get("/people?name=Sari Pindah Kode", "15.71.10")).bodyText().contains("/people/" + sari.value());
        assertThat(get("/people/" + sari.value(), "15.71.08")).hasStatus(404);
        assertThat(get("/people?name=Sari Pindah Kode", "15.71.08"))
                .bodyText()
                .doesNotContain("/people/" + sari.value());
    }

    @Test
    void a_breach_in_a_kelurahan_concerns_also_who_may_live_there_since_a_split() {
        var sari = RegisteredPeople.register(db, "Sari Mungkin");
        db.sql("update registry_person set kelurahan = :old where id = :id")
                .param("old", TALANG_JAUH)
                .param("id", sari.value())
                .update();
        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH, "15.71.08.1003");
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        var breach = switch (breaches.record(
                new NewBreach("Tas hilang", today().toString(), now.toString(), "Nama", "Di pasar", "Dicari"),
                OFFICER)) {
            case Done(var id) -> id;
            case Refused(var wrong) -> throw new AssertionError(wrong);
        };

        breaches.add(breach, new Concerned.OfKelurahan(CEMPAKA_PUTIH), OFFICER);

        assertThat(breaches.people(breach, null, 99)).extracting(Person::id).contains(sari);
    }

    @Test
    void who_is_still_to_be_asked_after_a_split_is_a_list() {
        var sari = RegisteredPeople.register(db, "Sari Belum Pasti");
        db.sql("update registry_person set kelurahan = :old where id = :id")
                .param("old", TALANG_JAUH)
                .param("id", sari.value())
                .update();
        follow(TALANG_JAUH, today(), CEMPAKA_PUTIH, "15.71.08.1003");

        assertThat(get("/people?kelurahan=" + TALANG_JAUH, "15.71.08"))
                .bodyText()
                .contains("Talang Jauh (kode lama, belum dipastikan)", "/people/" + sari.value());
    }

    @Test
    void the_desk_records_a_new_kelurahan_on_its_page_and_takes_it_back() {
        var officer = SignedInUsers.of(Role.OFFICER);
        var wrong = post(officer, "/kelurahan-codes/new", "newCode", "15.71.99.1001");
        assertThat(wrong).hasStatus(422).bodyText().contains("Isi tanggalnya.", "15.71.99.1001");

        assertThat(post(
                        officer,
                        "/kelurahan-codes/new",
                        "newCode",
                        "15.71.08.1013",
                        "newName",
                        "Talang Halaman",
                        "newSince",
                        today().toString(),
                        "newSource",
                        "Perda 2/2027"))
                .hasStatus(302);

        var mistake = codes.founded().getFirst();
        assertThat(get("/kelurahan-codes", "15.71"))
                .bodyText()
                .contains("15.71.08.1013 Talang Halaman", "Kecamatan Jelutung")
                .doesNotContain("/strike");
        assertThat(post(officer, "/kelurahan-codes/new/" + mistake.id() + "/strike"))
                .hasStatus(302);
        assertThat(codes.founded()).isEmpty();
    }

    private MvcTestResult get(String address, String area) {
        return pages.get()
                .uri(address)
                .with(user((UserDetails) SignedInUsers.of(Role.OFFICER, Area.of(area))))
                .exchange();
    }

    private MvcTestResult post(UserDetails by, String address, String... fields) {
        var form = pages.post().uri(address).with(user(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form = form.param(fields[i], fields[i + 1]);
        return form.exchange();
    }

    private id.renteng.kernel.Result<Kelurahan, NewKelurahanRefusal> found(
            String code, String name, String postal, String source) {
        return codes.found(new NewKelurahan(code, name, postal, today(), source, ""), OFFICER);
    }

    private id.renteng.kernel.Result<Kelurahan, NewKelurahanRefusal> replacing(
            String code, LocalDate since, String replaces) {
        return codes.found(new NewKelurahan(code, "Talang Jauh", "", since, "Perda 4/2027", replaces), OFFICER);
    }

    private List<CheckedRow> check(String list) {
        return new FileCheck(new Niks(), regions)
                .check(list.getBytes(StandardCharsets.UTF_8), today())
                .rows();
    }

    private id.renteng.kernel.Result<Succession, RegionCodeRefusal> follow(
            String code, LocalDate since, String... successors) {
        return codes.follow(code, since, List.of(successors), "Perda 1/2027", OFFICER);
    }

    private static Described described(String name, String kelurahan) {
        return new Described(name, "", Set.of(), null, null, "", kelurahan, "", "", "", List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
