package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Lists of people that are longer than a page.
@SpringBootTest
@Transactional
class PeopleSearchTests {

    private static final int PAGE = 20;
    private static final String THERE = "15.71.10.1003";

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private List<PersonId> known = List.of();

    /// Fifty-one whose NIK ends alike, two of them with one name; every second lives in Legok, every third cooks.
    @BeforeEach
    void fifty_one_have_one_end() {
        known = RegisteredPeople.registerMany(db, "Ujung", 51);
        for (int i = 0; i < known.size(); i++) {
            db.sql("""
                            update registry_person set nik_masked = '1571••••••••7351',
                                   kelurahan = case when :there then :code else kelurahan end
                             where id = :id
                            """)
                    .param("there", i % 2 == 0)
                    .param("code", THERE)
                    .param("id", known.get(i).value())
                    .update();
            if (i % 3 == 0) cooks(known.get(i));
        }
        db.sql("update registry_person set name = 'Ujung 000001', name_key = 'ujung 000001' where id = :id")
                .param("id", known.get(1).value())
                .update();
    }

    @Test
    void everybody_with_one_end_of_a_nik_is_reached_by_the_pages() {
        assertThat(pages(new PeopleQuery("7351", "", "")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void the_pages_keep_to_ward_and_trade() {
        assertThat(pages(new PeopleQuery(" 7351 ", THERE, ""))).hasSize(26);
        assertThat(pages(new PeopleQuery("7351", "", "kuliner"))).hasSize(17);
        assertThat(pages(new PeopleQuery("7351", THERE, "kuliner")))
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void whoever_looks_among_some_finds_nobody_else_however_she_looks() {
        var some = known.subList(0, 30);
        for (var query : List.of(
                new PeopleQuery("7351", "", ""), new PeopleQuery("Ujung", "", ""), new PeopleQuery("", "", ""))) {
            assertThat(people.search(query.only(some), null, 100))
                    .extracting(Person::id)
                    .containsExactlyInAnyOrderElementsOf(some);
            assertThat(people.search(query.only(List.of()), null, 100)).isEmpty();
        }
    }

    @Test
    void an_entry_that_was_merged_into_another_is_found_as_that_one() {
        db.sql("update registry_person set merged_into = :kept where id = :gone")
                .param("kept", known.get(2).value())
                .param("gone", known.get(3).value())
                .update();

        assertThat(people.search(PeopleQuery.EVERYBODY.only(List.of(known.get(3))), null, 9))
                .extracting(Person::id)
                .containsExactly(known.get(2));
    }

    private List<PersonId> pages(PeopleQuery query) {
        var all = new ArrayList<PersonId>();
        PersonId after = null;
        while (true) {
            var page =
                    people.search(query, after, PAGE).stream().map(Person::id).toList();
            all.addAll(page);
            if (page.size() < PAGE) return all;
            after = page.getLast();
        }
    }

    private void cooks(PersonId person) {
        db.sql("""
                        insert into registry_business (id, person_id, name, name_key, trade, line, registered_at)
                        values (gen_random_uuid(), :person, 'Kue', 'kue', 'kuliner', '', '2026-01-02 09:00+07')
                        """).param("person", person.value()).update();
    }
}
