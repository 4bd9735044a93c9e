package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Area;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.LikelyQuery.After;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The lists of the register's desk go on to their end, each line once, and what is filtered stays filtered.
@SpringBootTest(properties = "renteng.test.city=imports")
@Transactional
class ListsInPagesTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final String HEADING = "NIK;Nama;Nama Usaha;Kelurahan\n";

    @Autowired
    Imports imports;

    @Autowired
    Duplicates duplicates;

    @Autowired
    DataRequests requests;

    @Autowired
    JdbcClient db;

    @Test
    void files_go_on_page_by_page_the_newest_first_by_giver_and_state() {
        var market = new ArrayList<ImportId>();
        for (int i = 0; i < 5; i++) market.add(upload("Pasar", i));
        upload("Dinas", 9);
        var query = new ImportQuery(ImportState.CHECKED, "Pasar");

        var read = new ArrayList<ImportId>();
        @Nullable ImportId after = null;
        for (var page = imports.list(query, null, 2); !page.isEmpty(); page = imports.list(query, after, 2)) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            page.forEach(file -> read.add(file.id()));
            after = read.getLast();
        }

        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(market);
        assertThat(imports.list(new ImportQuery(ImportState.COMMITTED, "Pasar"), null, 9))
                .isEmpty();
    }

    @Test
    void pairs_go_on_page_by_page_the_most_alike_first_by_what_speaks_for_them() {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 4; i++) people.add(RegisteredPeople.register(db, "Sari Halaman"));
        for (var one : people) for (var other : people) if (one.value().compareTo(other.value()) < 0) alike(one, other);

        var read = new ArrayList<Likely>();
        var query = new LikelyQuery("SAME_SPOUSE", null);
        for (var page = duplicates.open(query, 2); !page.isEmpty(); page = duplicates.open(query, 2)) {
            read.addAll(page);
            var last = read.getLast();
            query = new LikelyQuery(
                    "SAME_SPOUSE",
                    new After(last.points(), last.one().id(), last.other().id()));
        }

        assertThat(read).hasSize(6).doesNotHaveDuplicates();
        assertThat(duplicates.open(new LikelyQuery("SAME_PHONE", null), 9)).isEmpty();
    }

    @Test
    void open_requests_go_on_page_by_page_the_most_urgent_first_by_what_is_asked_and_whether_it_is_late() {
        var sari = RegisteredPeople.register(db, "Sari Halaman");
        for (int i = 0; i < 5; i++) done(requests.receive(sari, DataRight.ACCESS, "", OFFICER));
        done(requests.receive(sari, DataRight.ERASURE, "", OFFICER));
        var query = new DataRequestQuery(DataRight.ACCESS, null);

        var read = new ArrayList<DataRequestId>();
        @Nullable DataRequestId after = null;
        for (var page = requests.open(Area.CITY, query, null, 2);
                !page.isEmpty();
                page = requests.open(Area.CITY, query, after, 2)) {
            page.forEach(one -> read.add(one.id()));
            after = read.getLast();
        }

        assertThat(read).hasSize(5).doesNotHaveDuplicates();
        assertThat(requests.open(Area.CITY, new DataRequestQuery(null, Instant.EPOCH), null, 9))
                .isEmpty();
        var late = requests.open(Area.CITY, DataRequestQuery.OPEN, null, 1)
                .getFirst()
                .dueAt()
                .plus(Duration.ofHours(1));
        assertThat(requests.open(Area.CITY, new DataRequestQuery(DataRight.ERASURE, late), null, 9))
                .hasSize(1);
    }

    private void alike(PersonId one, PersonId other) {
        db.sql("""
                        insert into registry_likeness (one, other, points, signs, found_at)
                        values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), 70,
                                array['SAME_NAME', 'SAME_SPOUSE'], now())
                        on conflict (one, other) do nothing
                        """).param("one", one.value()).param("other", other.value()).update();
    }

    private ImportId upload(String source, int number) {
        var rows = HEADING + "157101570385900%d;Sari %d;Kue;Legok\n".formatted(number, number);
        return done(
                imports.check(number + ".csv", rows.getBytes(StandardCharsets.UTF_8), new Origin(source, ""), OFFICER));
    }

    private static <T> T done(id.renteng.kernel.Result<T, ?> result) {
        return switch (result) {
            case Done<T, ?>(var value) -> value;
            case Refused<T, ?>(var refusal) -> throw new AssertionError(refusal);
        };
    }
}
