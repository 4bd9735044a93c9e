package id.renteng.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `registry_identity_key`: which key the numbers of this database are hashed
/// with, so that a start with other keys is noticed at once.
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

    /// Numbers are hashed with this key from now on, if with none before.
    void become(byte[] fingerprint) {
        db.sql("insert into registry_identity_key (fingerprint) values (:fingerprint) on conflict do nothing")
                .param("fingerprint", fingerprint)
                .update();
    }

    /// Of the key that numbers are hashed with.
    byte[] fingerprint() {
        return fingerprint("select fingerprint from registry_identity_key");
    }

    /// The same; it does not change before the transaction ends.
    byte[] fingerprintUntilTheEnd() {
        return fingerprint("select fingerprint from registry_identity_key for share");
    }

    /// The same, to change it: waits for everybody who writes hashes, and lets nobody else begin.
    byte[] lock() {
        return fingerprint("select fingerprint from registry_identity_key for update");
    }

    void replace(byte[] fingerprint) {
        db.sql("update registry_identity_key set fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .update();
    }

    private byte[] fingerprint(String query) {
        return db.sql(query).query((row, number) -> row.getBytes(1)).single();
    }
}
