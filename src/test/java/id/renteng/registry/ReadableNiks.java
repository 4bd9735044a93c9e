package id.renteng.registry;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives one of the [RegisteredPeople] an identity number that the program can read.
@TestComponent
public class ReadableNiks {

    private final JdbcClient db;
    private final IdentityKeys keys;

    ReadableNiks(JdbcClient db, IdentityKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    public void give(PersonId person, String nik) {
        db.sql("update registry_person set nik_secret = :secret where id = :id")
                .param("secret", keys.encrypt(PersonTable.NIK, person.value(), nik))
                .param("id", person.value())
                .update();
    }
}
