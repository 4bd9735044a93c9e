package id.renteng.groups;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about her groups: for the copy of her data.
@Repository
class GroupRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'groups_coached_member' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.joined_on), '[]')::text as written
              from groups_coached_member r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'groups_member' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.joined_on), '[]')::text as written
              from groups_member r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'groups_household' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.household), '[]')::text as written
              from groups_household r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'groups_particulars' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'kin'
                  order by r.number), '[]')::text as written
              from groups_particulars r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'groups_notice' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from groups_notice r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'groups_complaint' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from groups_complaint r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'groups_attendance' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.marked_at), '[]')::text as written
              from groups_attendance r
              where r.person_id = any(:entries::uuid[])
            """;

    private final JdbcClient db;

    GroupRecordsTable(JdbcClient db) {
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
