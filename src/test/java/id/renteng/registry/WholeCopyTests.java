package id.renteng.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.access.Users;
import id.renteng.access.Users.NewUser;
import id.renteng.kernel.Actor;
import id.renteng.kernel.Role;
import id.renteng.web.registry.PersonalDataPaper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What a person gets who asks for a copy of her data: all of it, but for what would tell of somebody else.
@SpringBootTest
@Transactional
class WholeCopyTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "Admin", Role.ADMINISTRATOR, null, null);

    /// Tables that name people and are not in the copy, and why not.
    private static final Map<String, String> LEFT_OUT = Map.of(
            "registry_import_likeness", "a guess that a row of a list, of somebody else perhaps, is about her",
            "groups_chair_change", "minutes of a group; her own office is in groups_member",
            "insight_anomaly_decision", "what was found out about a whole group and who told it",
            "ledger_posting", "the books: the money of her receipts and claims a second time, by account",
            "groups_formation", "a draft that names all its members; it is gone when the group is formed");

    @Autowired
    DataRequests requests;

    @Autowired
    Records records;

    @Autowired
    Households households;

    @Autowired
    Users users;

    @Autowired
    JdbcClient db;

    /// A new table about people goes into a `RecordsOfHer`, or on the list above with a reason.
    @Test
    void every_table_that_names_people_is_in_the_copy_or_has_a_reason_not_to_be() {
        var named = db.sql("""
                        select conrelid::regclass::text from pg_constraint
                         where contype = 'f' and confrelid = 'registry_person'::regclass
                        union
                        select c.table_name::text
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                           and c.udt_name in ('uuid', '_uuid')
                           and (c.column_name in ('person_id', 'other_id', 'people', 'chair', 'kin', 'registered_person')
                                or c.column_name ~ '^(payer|beneficiary|creditor|debtor|coverer|member)(_id)?$')
                        """).query(String.class).set();
        var copied = records.of(PersonId.random()).keySet();

        var missing = new TreeSet<>(named);
        missing.removeAll(copied);
        assertThat(missing).isEqualTo(new TreeSet<>(LEFT_OUT.keySet()));
    }

    @Test
    void every_table_of_the_copy_has_words_in_both_languages() throws IOException {
        for (var file : List.of("/text/rights.properties", "/text/rights_en.properties")) {
            var words = new Properties();
            try (var in = requireNonNull(WholeCopyTests.class.getResourceAsStream(file))) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            assertThat(records.of(PersonId.random()).keySet())
                    .as(file)
                    .allSatisfy(table -> assertThat(words).containsKey("rights.records." + table));
        }
    }

    @Test
    void the_copy_tells_what_lies_in_other_modules_and_who_acted() {
        var sari = RegisteredPeople.register(db, "Sari Salinan");
        users.add(
                new NewUser("sari.salinan", "Sari", Role.MEMBER, sari.value(), null), "lima kata yang panjang", ADMIN);
        db.sql("""
                        insert into readiness_credit_check (person_id, status, source, checked_on, expires_on, recorded_by)
                        values (:person, 'S6', 'BANK', '2026-11-02', '2027-01-02', gen_random_uuid())
                        """).param("person", sari.value()).update();
        db.sql("""
                        insert into readiness_visit (group_id, person_id, verdict, note, visited_on, visited_by)
                        values (gen_random_uuid(), :person, 'FIT', 'warung ramai', '2026-11-02', gen_random_uuid())
                        """).param("person", sari.value()).update();

        var copy = requests.copy(sari, OFFICER);

        assertThat(copy.records().get("access_user")).hasSize(1);
        assertThat(copy.records().get("readiness_credit_check").getFirst()).containsEntry("status", "S6");
        var paper = new PersonalDataPaper(copy, new Regions());
        assertThat(paper.printed("readiness_visit").getFirst())
                .contains("note: warung ramai", "visited on: 2026-11-02");
        assertThat(copy.records().get("registry_person").getFirst()).containsEntry("name", "Sari Salinan");
        assertThat(paper.printed("registry_person").getFirst())
                .contains("name: Sari Salinan", "kelurahan: Simpang IV Sipin (15.71.01.1001)");
    }

    @Test
    void her_family_card_and_that_she_is_like_somebody_are_in_the_copy_without_who_that_is() {
        var sari = RegisteredPeople.register(db, "Sari Kartu");
        var mate = RegisteredPeople.register(db, "Budi Kartu");
        households.record(sari, "1571012345670009", OFFICER);
        households.record(mate, "1571012345670009", OFFICER);
        db.sql("""
                        insert into registry_likeness (one, other, points, signs, found_at)
                        values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), 75,
                                '{SAME_NAME,SAME_FAMILY_CARD}', now())
                        """).param("one", sari.value()).param("other", mate.value()).update();

        var copy = requests.copy(sari, OFFICER).records();

        assertThat(copy.get("registry_household"))
                .singleElement()
                .satisfies(card -> assertThat(card)
                        .containsEntry("number_masked", "1571••••••••0009")
                        .doesNotContainKeys("number_secret", "number_index"));
        assertThat(copy.get("registry_likeness"))
                .singleElement()
                .satisfies(like -> assertThat(like).containsEntry("points", 75).doesNotContainKeys("one", "other"));
        assertThat(copy.toString()).doesNotContain(mate.value().toString());
    }

    @Test
    void no_secret_hash_or_password_is_in_the_copy() {
        var sari = RegisteredPeople.register(db, "Sari Rahasia");
        users.add(
                new NewUser("sari.rahasia", "Sari", Role.MEMBER, sari.value(), null), "lima kata yang panjang", ADMIN);

        var json = JsonMapper.shared().writeValueAsString(requests.copy(sari, OFFICER));

        assertThat(json).doesNotContain("secret", "_index", "password", "jpeg", "fingerprint");
    }

    @Test
    void what_is_kept_under_a_merged_entry_is_in_the_copy_too() {
        var gone = RegisteredPeople.register(db, "Rina Lama");
        var kept = RegisteredPeople.register(db, "Rina Baru");
        db.sql("insert into registry_merge (id, gone, kept, merged_at, merged_by, merged_as)"
                        + " values (gen_random_uuid(), :gone, :kept, now(), gen_random_uuid(), 'Dedi')")
                .param("gone", gone.value())
                .param("kept", kept.value())
                .update();
        db.sql("update registry_person set merged_into = :kept where id = :gone")
                .param("gone", gone.value())
                .param("kept", kept.value())
                .update();

        assertThat(records.of(kept).get("registry_person")).hasSize(2);
    }
}
