package id.renteng.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `access_invitation`. It keeps the hash of a link's token, never the token.
@Repository
class InvitationTable {

    private final JdbcClient db;

    InvitationTable(JdbcClient db) {
        this.db = db;
    }

    void insert(UserId user, String tokenHash, Instant madeAt, Instant expiresAt) {
        db.sql("""
                        insert into access_invitation (id, user_id, token_hash, made_at, expires_at)
                        values (:id, :user, :hash, :made, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("user", user.value())
                .param("hash", tokenHash)
                .param("made", utc(madeAt))
                .param("expires", utc(expiresAt))
                .update();
    }

    /// Whose link this is, while it can still be used.
    Optional<UserId> open(String tokenHash, Instant at) {
        return db.sql("""
                        select user_id from access_invitation
                        where token_hash = :hash and used_at is null and expires_at > :at
                        """)
                .param("hash", tokenHash)
                .param("at", utc(at))
                .query((row, _) -> new UserId(row.getObject("user_id", UUID.class)))
                .optional();
    }

    /// Uses the link up. False when it was used or had expired: of two who come at once, one is first.
    boolean use(String tokenHash, Instant at) {
        return db.sql("""
                        update access_invitation set used_at = :at
                        where token_hash = :hash and used_at is null and expires_at > :at
                        """).param("hash", tokenHash).param("at", utc(at)).update() == 1;
    }

    /// Ends every open link of a user, as before a new one.
    void close(UserId user, Instant at) {
        db.sql("update access_invitation set used_at = :at where user_id = :user and used_at is null")
                .param("user", user.value())
                .param("at", utc(at))
                .update();
    }

    int countBefore(Instant when) {
        return db.sql("select count(*) from access_invitation where expires_at < :when")
                .param("when", utc(when))
                .query(Integer.class)
                .single();
    }

    int eraseBefore(Instant when) {
        return db.sql("delete from access_invitation where expires_at < :when")
                .param("when", utc(when))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
