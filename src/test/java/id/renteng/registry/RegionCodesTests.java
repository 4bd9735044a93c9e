package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The desk of the register records what follows a code; from then on it is understood everywhere. In a city of its
/// own: what is recorded changes what codes mean.
@SpringBootTest(properties = "renteng.test.city=region-codes")
class RegionCodesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String TALANG_JAUH = "15.71.08.1001";
    private static final String CEMPAKA_PUTIH = "15.71.08.1002";

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
    Clock clock;

    @Autowired
    JdbcClient db;

    @AfterEach
    void takeBack() {
        codes.recorded().forEach(one -> codes.strike(one.id(), OFFICER));
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

    private id.renteng.kernel.Result<Succession, RegionCodeRefusal> follow(
            String code, LocalDate since, String... successors) {
        return codes.follow(code, since, List.of(successors), "Perda 1/2027", OFFICER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
