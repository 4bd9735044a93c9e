package id.renteng.training;

import id.renteng.kernel.IdempotencyKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `training_request`.
@Repository
class RequestTable {

    private final JdbcClient db;

    RequestTable(JdbcClient db) {
        this.db = db;
    }

    Optional<String> fingerprint(IdempotencyKey key) {
        return db.sql("select fingerprint from training_request where key = :key")
                .param("key", key.value())
                .query(String.class)
                .optional();
    }

    void insert(IdempotencyKey key, String fingerprint, Instant at) {
        db.sql("insert into training_request (key, fingerprint, received_at) values (:key, :fingerprint, :at)")
                .param("key", key.value())
                .param("fingerprint", fingerprint)
                .param("at", Timestamp.from(at))
                .update();
    }
}
