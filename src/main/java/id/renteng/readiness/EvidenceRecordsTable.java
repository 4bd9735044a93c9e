package id.renteng.readiness;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about what makes her ready: for the copy of her data.
@Repository
class EvidenceRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'readiness_credit_check' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from readiness_credit_check r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_consent' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from readiness_consent r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_clinic_step' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from readiness_clinic_step r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_visit' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from readiness_visit r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_visit_photo' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'jpeg'
                  order by r.number), '[]')::text as written
              from readiness_visit_photo r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_baseline' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.taken_on), '[]')::text as written
              from readiness_baseline r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_learning' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from readiness_learning r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_eligibility' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from readiness_eligibility r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'readiness_call_back' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.asked_on), '[]')::text as written
              from readiness_call_back r
              where r.person_id = any(:entries::uuid[])
            """;

    private final JdbcClient db;

    EvidenceRecordsTable(JdbcClient db) {
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
