package id.renteng.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `registry_account_number`.
@Repository
class AccountNumberTable {

    /// What a number is encrypted and hashed under.
    static final String NUMBER = "registry_account_number.number";

    private final JdbcClient db;

    AccountNumberTable(JdbcClient db) {
        this.db = db;
    }

    void insert(UUID owner, String number, String masked, IdentityKeys keys) {
        db.sql("""
                        insert into registry_account_number (owner, number_secret, number_index, number_masked)
                        values (:owner, :secret, :index, :masked)
                        """)
                .param("owner", owner)
                .param("secret", keys.encrypt(NUMBER, owner, number))
                .param("index", keys.hashing().of(NUMBER, number))
                .param("masked", masked)
                .update();
    }

    void delete(UUID owner) {
        db.sql("delete from registry_account_number where owner = :owner")
                .param("owner", owner)
                .update();
    }

    /// Who else keeps a number waits until the transaction ends.
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('registry_account_number', 0))")
                .query((row, _) -> 1)
                .single();
    }

    List<UUID> owners(byte[]... hashes) {
        return db.sql("select owner from registry_account_number where number_index = any(:hashes::bytea[])")
                .param("hashes", hashes)
                .query(UUID.class)
                .list();
    }

    boolean isSomebodys(byte[]... hashes) {
        return db.sql("""
                        select exists (select from registry_payout_account where number_index = any(:hashes::bytea[]))
                        """).param("hashes", hashes).query(Boolean.class).single();
    }

    /// The clear number, which this module keeps to itself.
    String number(UUID owner, IdentityKeys keys) {
        var secret = db.sql("select number_secret from registry_account_number where owner = :owner")
                .param("owner", owner)
                .query(byte[].class)
                .single();
        return keys.decrypt(NUMBER, owner, secret);
    }

    Map<UUID, String> masked(Collection<UUID> owners) {
        return db
                .sql("select owner, number_masked from registry_account_number where owner = any(:owners)")
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
