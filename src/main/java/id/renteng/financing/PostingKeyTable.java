package id.renteng.financing;

import id.renteng.kernel.IdempotencyKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the table `financing_posting_key`; [ChangeTable] writes it.
@Repository
class PostingKeyTable {

    private final JdbcClient db;

    PostingKeyTable(JdbcClient db) {
        this.db = db;
    }

    /// What a key was used for.
    ///
    /// @param payload fingerprint of what was asked
    /// @param made    the id of what came of it
    record Used(String payload, UUID made) {}

    /// Asked after the loan is locked, so that two arrivals of one key see each other.
    Optional<Used> find(IdempotencyKey key) {
        return db.sql("select payload, made_id from financing_posting_key where key = :key")
                .param("key", key.value())
                .query((row, _) -> new Used(row.getString("payload"), row.getObject("made_id", UUID.class)))
                .optional();
    }
}
