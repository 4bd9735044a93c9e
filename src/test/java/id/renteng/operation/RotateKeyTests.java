package id.renteng.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Role;
import id.renteng.registry.NewPerson;
import id.renteng.registry.People;
import id.renteng.registry.PeopleQuery;
import id.renteng.registry.PersonId;
import id.renteng.registry.Purpose;
import id.renteng.registry.WholeNiks;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// With a key file and a city of its own: the command works beside this running program.
@SpringBootTest(
        properties = {"renteng.test.city=rotate-command", "renteng.key-file=target/keys-of-command/identity-keys"})
class RotateKeyTests {

    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "Dedi", Role.OFFICER, null, null);

    @Autowired
    Database database;

    @Autowired
    People people;

    @Autowired
    WholeNiks niks;

    @Autowired
    JdbcClient db;

    @Test
    void the_command_rotates_beside_a_running_server_and_says_so_in_the_audit_trail() {
        var asked =
                new NewPerson("Sari", "1571015703859002", "15.71.10.1003", "", "", "Kue", "kuliner", "", "", "", "");
        assertThat(people.register(asked, OFFICER)).isInstanceOf(Done.class);
        var person = people.search(new PeopleQuery("Sari", "", ""), null, 1).getFirst();
        var before = secret(person.id());
        var hash = hash(person.id());

        int exit = Alone.run(
                Map.of(
                        "RENTENG_DB_URL", database.url(),
                        "RENTENG_DB_USER", Objects.requireNonNull(database.user()),
                        "RENTENG_DB_PASSWORD", Objects.requireNonNull(database.password()),
                        "RENTENG_KEY_FILE", "target/keys-of-command/identity-keys"),
                KeysOnly.class,
                RotateKeyCommand::rotate);

        assertThat(exit).isZero();
        assertThat(secret(person.id())).isNotEqualTo(before);
        assertThat(hash(person.id())).isNotEqualTo(hash);
        assertThat(niks.show(person.id(), Purpose.CORRECTION, OFFICER)).isEqualTo(new Done<>("1571015703859002"));
        assertThat(db.sql("select act from access_audit where act like 'identity-%' order by number")
                        .query(String.class)
                        .list())
                .containsExactly("identity-key-made", "identity-hashes-renewed", "identity-key-retired");
    }

    private byte[] secret(PersonId person) {
        return db.sql("select nik_secret from registry_person where id = :id")
                .param("id", person.value())
                .query(byte[].class)
                .single();
    }

    private byte[] hash(PersonId person) {
        return db.sql("select nik_index from registry_person where id = :id")
                .param("id", person.value())
                .query(byte[].class)
                .single();
    }
}
