package id.renteng.registry;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_identity_key`: which keys this database was written with.
@Repository
class IdentityKeyTable {

    private final JdbcClient db;

    IdentityKeyTable(JdbcClient db) {
        this.db = db;
    }

    boolean exists() {
        return db.sql("select exists (select from registry_identity_key)")
                .query(Boolean.class)
                .single();
    }

    /// True if these are the keys, or if none were known and these are now.
    boolean isOrBecomes(byte[] fingerprint) {
        db.sql("insert into registry_identity_key (fingerprint) values (:fingerprint) on conflict do nothing")
                .param("fingerprint", fingerprint)
                .update();
        return Arrays.equals(
                fingerprint,
                db.sql("select fingerprint from registry_identity_key")
                        .query((row, number) -> row.getBytes(1))
                        .single());
    }
}
