package id.renteng.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.renteng.kernel.Actor;
import id.renteng.kernel.NotAllowed;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.kernel.Role;
import id.renteng.registry.PayoutAccounts.NewAccount;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// With a key file and a city of its own: it changes both, and its steps are transactions.
@SpringBootTest(properties = {"renteng.test.city=rotation", "renteng.key-file=target/keys-of-rotation/identity-keys"})
class KeyRotationTests {

    private static final Path FILE = Path.of("target/keys-of-rotation/identity-keys");
    private static final Actor ADMIN = new Actor(UUID.randomUUID(), "Admin", Role.ADMINISTRATOR, null, null);
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);
    private static final UUID GROUP = UUID.randomUUID();
    private static final List<String> NIKS = List.of("1571015703859002", "1571025508909002", "1571011703859031");
    private static final String LIST = """
            Nama Pemilik;NIK;No KK;Nama Usaha;Jenis Usaha;Kelurahan;Kecamatan
            Ratna Dewi;1571016203889003;1571012345670001;Keripik Ratna;Keripik;Legok;Danau Sipin
            """;

    @Autowired
    KeyRotation rotation;

    @Autowired
    IdentityKeys keys;

    @Autowired
    IdentityKeyTable fingerprint;

    @Autowired
    People people;

    @Autowired
    WholeNiks niks;

    @Autowired
    PayoutAccounts accounts;

    @Autowired
    Imports imports;

    @Autowired
    ImportFiles files;

    @Autowired
    AccountNumbers groups;

    @Autowired
    KeyChanges changes;

    @Autowired
    Niks check;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void somebodyIsRegistered() {
        if (people.count() > 0) return;
        NIKS.forEach(nik -> {
            var asked = new NewPerson("Sari " + nik, nik, "15.71.10.1003", "", "", "Kue", "kuliner", "", "", "", "");
            if (people.register(asked, OFFICER) instanceof Done<PersonId, ?>(var id)) {
                accounts.record(id, new NewAccount("Bank Jambi", "70012345", "Sari"), LocalDate.EPOCH, OFFICER);
            }
        });
        transaction.executeWithoutResult(_ -> groups.keep(GROUP, "88012345"));
        imports.check("daftar.csv", LIST.getBytes(StandardCharsets.UTF_8), Origin.UNKNOWN, OFFICER);
    }

    @AfterAll
    static void throwTheKeysAway() throws IOException {
        Files.deleteIfExists(FILE);
    }

    @Test
    void every_number_is_written_again_and_still_read() {
        var before = prefix();
        rotation.begin(ADMIN);

        for (int step = rotation.step(1); step > 0; step = rotation.step(1)) {
            assertThat(readable()).containsExactlyInAnyOrderElementsOf(NIKS);
        }
        assertThat(rotation.finish(ADMIN)).isZero();

        assertThat(prefix()).isNotEqualTo(before);
        assertThat(prefixes()).containsExactly(prefix());
        assertThat(readable()).containsExactlyInAnyOrderElementsOf(NIKS);
        assertThat(accountsRead()).containsOnly("70012345").hasSize(3);
        var file = imports.list(ImportQuery.ALL, null, 9).getFirst();
        assertThat(files.refusedRows(file.id(), "a", "b", Objects::toString, OFFICER))
                .isNotEmpty();
    }

    @Test
    void killed_half_way_it_goes_on_with_the_key_it_made() {
        rotation.begin(ADMIN);
        rotation.step(1);
        var made = prefix();

        rotation.begin(ADMIN);
        assertThat(prefix()).isEqualTo(made);
        while (rotation.step(100) > 0) assertThat(prefix()).isEqualTo(made);
        rotation.finish(ADMIN);

        assertThat(prefixes()).containsExactly(made);
    }

    @Test
    void everybody_is_found_by_her_number_before_while_and_after_hashes_change() {
        rotation.begin(ADMIN);
        assertThat(found()).containsExactlyElementsOf(NIKS);
        var before = hashes();

        assertThat(rotation.rehash(ADMIN)).isEqualTo(before.size());

        assertThat(hashes()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
        assertThat(found()).containsExactlyElementsOf(NIKS);
        assertThat(transaction.<List<UUID>>execute(_ -> groups.owners("88012345")))
                .containsExactly(GROUP);
        var again = new NewPerson("Sari", NIKS.getFirst(), "15.71.10.1003", "", "", "Kue", "kuliner", "", "", "", "");
        assertThat(people.register(again, OFFICER)).isInstanceOf(Refused.class);
        rotation.finish(ADMIN);
        assertThat(found()).containsExactlyElementsOf(NIKS);
    }

    @Test
    void who_registers_while_hashes_change_waits_and_is_found_by_the_new_key() throws Exception {
        rotation.begin(ADMIN);
        var nik = "1571014403879012";
        var asked = new NewPerson("Wati", nik, "15.71.10.1003", "", "", "Bubur", "kuliner", "", "", "", "");
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var registered = transaction.execute(_ -> {
                rotation.rehash(ADMIN);
                return other.submit(() -> people.register(asked, OFFICER));
            });
            assertThat(registered.get()).isInstanceOf(Done.class);
        }
        rotation.finish(ADMIN);
        assertThat(db.sql("select name from registry_person where nik_index = :hash")
                        .param("hash", keys.newestHashing().of(PersonTable.NIK, nik))
                        .query(String.class)
                        .list())
                .containsExactly("Wati");
        db.sql("delete from registry_business where name = 'Bubur'").update();
        db.sql("delete from registry_person where name = 'Wati'").update();
    }

    @Test
    void a_change_of_hashes_that_breaks_off_has_changed_nothing_and_is_done_again() {
        rotation.begin(ADMIN);
        var before = hashes();

        transaction.executeWithoutResult(broken -> {
            rotation.rehash(ADMIN);
            broken.setRollbackOnly();
        });

        assertThat(hashes()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(found()).containsExactlyElementsOf(NIKS);
        assertThat(keys().hashing().fingerprint())
                .isNotEqualTo(keys.newestHashing().fingerprint());
        assertThat(rotation.rehash(ADMIN)).isEqualTo(before.size());
        assertThat(rotation.rehash(ADMIN)).isZero();
        rotation.finish(ADMIN);
    }

    @Test
    void a_change_of_an_account_that_waits_is_still_approved_with_the_same_number() {
        var person =
                people.search(new PeopleQuery("", "", ""), null, 9).getFirst().id();
        var account = new NewAccount("Bank Jambi", "70012345", "Sari");
        assertThat(changes.propose(person, account, LocalDate.EPOCH, OFFICER)).isInstanceOf(Done.class);
        rotate();

        var another = new Actor(UUID.randomUUID(), "Budi", Role.OFFICER, null, null);
        var waiting = changes.waiting(null, 9, OFFICER).getFirst();
        assertThat(changes.approve(waiting.id(), "70012345", another)).isEqualTo(new Done<>(person));
    }

    /// A new column with a hash must be renewed too: put it into `HashRotationTable.Hashed`.
    @Test
    void every_hash_of_the_database_is_renewed() {
        assertThat(db.sql("""
                        select c.table_name || '.' || c.column_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                           and c.column_name like '%index' and c.data_type = 'bytea'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "registry_person.nik_index",
                        "registry_import_row.nik_index",
                        "registry_import_row.card_index",
                        "registry_household.number_index",
                        "registry_payout_account.number_index",
                        "registry_account_number.number_index");
    }

    @Test
    void a_server_that_runs_meanwhile_notices_the_new_key() {
        var server = keys();
        var row = UUID.randomUUID();
        var old = server.encrypt("a.b", row, "1571");

        rotation.begin(ADMIN);

        assertThat(server.encrypt("a.b", row, "1571")).startsWith(keys.prefix());
        assertThat(server.decrypt("a.b", row, old)).isEqualTo("1571");
    }

    @Test
    void a_number_written_late_under_a_retired_key_is_saved_by_the_next_rotation() {
        rotate();
        var person = people.search(new PeopleQuery("", "", ""), null, 9).getFirst();
        var late = db.sql("select nik_secret from registry_person where id = :id")
                .param("id", person.id().value())
                .query(byte[].class)
                .single();
        rotate();
        db.sql("update registry_person set nik_secret = :late where id = :id")
                .param("late", late)
                .param("id", person.id().value())
                .update();
        assertThatThrownBy(this::readable).isInstanceOf(IllegalStateException.class);

        rotate();

        assertThat(readable()).containsExactlyInAnyOrderElementsOf(NIKS);
    }

    @Test
    void no_column_of_the_database_holds_a_key() throws IOException {
        rotate();
        var written = Files.readAllLines(FILE);
        var keyMaterial = written.get(1).substring(40, 80);
        var dumped = db.sql("select schemaname, tablename from pg_tables where schemaname = current_schema()")
                .query((row, _) -> row.getString(2))
                .list();
        assertThat(dumped)
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                db.sql("select count(*) from " + table + " t where t::text like '%' || :key || '%'")
                                        .param("key", keyMaterial)
                                        .query(Long.class)
                                        .single())
                        .as(table)
                        .isZero());
        assertThat(Files.getPosixFilePermissions(FILE).toString()).doesNotContain("GROUP", "OTHERS");
    }

    /// A new column with a secret must be rotated too: put it into `KeyRotationTable.Secret`.
    @Test
    void every_secret_of_the_database_is_rotated() {
        assertThat(db.sql("""
                        select c.table_name || '.' || c.column_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                           and c.column_name like '%secret'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "registry_person.nik_secret",
                        "registry_import_row.nik_secret",
                        "registry_import_row.card_secret",
                        "registry_import.file_secret",
                        "registry_household.number_secret",
                        "registry_payout_account.number_secret",
                        "registry_account_number.number_secret");
    }

    @Test
    void only_the_administrator_rotates() {
        assertThatThrownBy(() -> rotation.begin(OFFICER)).isInstanceOf(NotAllowed.class);
    }

    private void rotate() {
        rotation.begin(ADMIN);
        while (rotation.step(100) > 0) assertThat(readable()).hasSize(3);
        rotation.rehash(ADMIN);
        rotation.finish(ADMIN);
    }

    private List<String> found() {
        return NIKS.stream().filter(nik -> people.byNik(nik(nik)).isPresent()).toList();
    }

    private Nik nik(String digits) {
        return switch (check.check(digits, LocalDate.of(2026, 11, 28))) {
            case Done(var nik) -> nik;
            case Refused(var problem) -> throw new AssertionError(problem);
        };
    }

    private List<String> hashes() {
        return db.sql("""
                        select encode(nik_index, 'hex') from registry_person
                        union all select encode(nik_index, 'hex') from registry_import_row where nik_index is not null
                        union all select encode(card_index, 'hex') from registry_import_row where card_index is not null
                        union all select encode(number_index, 'hex') from registry_payout_account
                        union all select encode(number_index, 'hex') from registry_account_number
                        """).query(String.class).list();
    }

    /// As another process reads them.
    private IdentityKeys keys() {
        return new IdentityKeys(FILE.toString(), "", fingerprint);
    }

    private List<String> readable() {
        return people.search(new PeopleQuery("", "", ""), null, 9).stream()
                .map(person -> whole(person.id()))
                .toList();
    }

    private String whole(PersonId person) {
        return switch (niks.show(person, Purpose.CORRECTION, OFFICER)) {
            case Done(var nik) -> nik;
            case Refused(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private List<String> accountsRead() {
        var ids = people.search(new PeopleQuery("", "", ""), null, 9).stream()
                .map(Person::id)
                .toList();
        return accounts.forPayout(ids).values().stream()
                .map(PayoutAccounts.Target::number)
                .toList();
    }

    private String prefix() {
        return HexFormat.of().formatHex(keys.prefix());
    }

    private List<String> prefixes() {
        return db.sql("""
                        select distinct encode(substring(secret for 5), 'hex') from (
                            select nik_secret as secret from registry_person
                            union all select nik_secret from registry_import_row where nik_secret is not null
                            union all select card_secret from registry_import_row where card_secret is not null
                            union all select file_secret from registry_import where file_secret is not null
                            union all select number_secret from registry_payout_account
                            union all select number_secret from registry_account_number) s
                        """).query(String.class).list();
    }
}
