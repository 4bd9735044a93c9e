package id.renteng.access;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about how she signs in and what she did: for the copy of her data.
@Repository
class UserRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'access_user' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'password_hash'
                  order by r.added_at), '[]')::text as written
              from access_user r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'access_audit' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from access_audit r
              where r.user_id in (select u.id from access_user u where u.person_id = any(:entries::uuid[]))
            """;

    private final JdbcClient db;

    UserRecordsTable(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Kept> of(Collection<UUID> entries) {
        return db.sql(ALL)
                .param("entries", entries.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> new Kept(row.getString("kept"), row.getString("written")))
                .list();
    }
}
