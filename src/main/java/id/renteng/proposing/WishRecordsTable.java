package id.renteng.proposing;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about groups proposed for her: for the copy of her data.
@Repository
class WishRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'proposing_wish' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'other_id'
                  order by r.recorded_at), '[]')::text as written
              from proposing_wish r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'proposing_seat' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.proposal_id), '[]')::text as written
              from proposing_seat r
              where r.person_id = any(:entries::uuid[])
            """;

    private final JdbcClient db;

    WishRecordsTable(JdbcClient db) {
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
