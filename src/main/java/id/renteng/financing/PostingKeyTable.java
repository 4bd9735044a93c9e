package id.renteng.financing;

import static id.renteng.kernel.Result.done;
import static id.renteng.kernel.Result.refused;

import id.renteng.kernel.IdempotencyKey;
import id.renteng.kernel.Result;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private record Used(String payload, UUID made) {}

    /// What an intention that arrives again is answered: what it made then, or the refusal where its key stood for
    /// something else. Empty for a new one. Asked after the loan is locked, so that two arrivals see each other.
    ///
    /// @param made    the answer for the id of what came of it
    /// @param another why a key that was used for something else is refused
    <T, R> Optional<Result<T, R>> answered(Change.Key asked, Function<UUID, T> made, R another) {
        return find(asked.key())
                .map(used -> used.payload().equals(asked.payload()) ? done(made.apply(used.made())) : refused(another));
    }

    private Optional<Used> find(IdempotencyKey key) {
        return db.sql("select payload, made_id from financing_posting_key where key = :key")
                .param("key", key.value())
                .query((row, _) -> new Used(row.getString("payload"), row.getObject("made_id", UUID.class)))
                .optional();
    }
}
