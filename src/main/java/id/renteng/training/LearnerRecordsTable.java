package id.renteng.training;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about her training: for the copy of her data.
@Repository
class LearnerRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'training_needs' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.told_on), '[]')::text as written
              from training_needs r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_run_seat' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.run_id), '[]')::text as written
              from training_run_seat r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_run_waiting' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.run_id, r.place), '[]')::text as written
              from training_run_waiting r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_run_blocked' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.run_id), '[]')::text as written
              from training_run_blocked r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_choice' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.made_at), '[]')::text as written
              from training_choice r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_invitation' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.invited_at), '[]')::text as written
              from training_invitation r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_waiting' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.class_id), '[]')::text as written
              from training_waiting r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_participant' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.enrolled_on), '[]')::text as written
              from training_participant r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_attendance' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.held_on), '[]')::text as written
              from training_attendance r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_check_in' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.checked_at), '[]')::text as written
              from training_check_in r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_certificate' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.issued_on), '[]')::text as written
              from training_certificate r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'training_follow_up' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.asked_on), '[]')::text as written
              from training_follow_up r
              where r.person_id = any(:entries::uuid[])
            """;

    private final JdbcClient db;

    LearnerRecordsTable(JdbcClient db) {
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
