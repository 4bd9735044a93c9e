package id.renteng.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on the table `access_failed_sign_in`: wrong passwords for users who exist.
@Repository
class FailedSignInTable {

    private final JdbcClient db;

    FailedSignInTable(JdbcClient db) {
        this.db = db;
    }

    void insert(String username, Instant at) {
        db.sql("""
                        insert into access_failed_sign_in (user_id, at)
                        select id, :at from access_user where username = :username
                        """).param("username", username).param("at", utc(at)).update();
    }

    int count(UserId user, Instant since) {
        return db.sql("select count(*) from access_failed_sign_in where user_id = :user and at > :since")
                .param("user", user.value())
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    void forget(UserId user) {
        db.sql("delete from access_failed_sign_in where user_id = :user")
                .param("user", user.value())
                .update();
    }

    int countBefore(Instant when) {
        return db.sql("select count(*) from access_failed_sign_in where at < :when")
                .param("when", utc(when))
                .query(Integer.class)
                .single();
    }

    int eraseBefore(Instant when) {
        return db.sql("delete from access_failed_sign_in where at < :when")
                .param("when", utc(when))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
