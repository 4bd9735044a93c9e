package id.renteng.growth;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about how her business grows: for the copy of her data.
@Repository
class AssessmentRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'growth_assessment' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.assessed_on), '[]')::text as written
              from growth_assessment r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'growth_answer' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.assessment_id, r.dimension), '[]')::text as written
              from growth_answer r
             where r.assessment_id in (select a.id from growth_assessment a where a.person_id =
                    any(:entries::uuid[]))
            """;

    private final JdbcClient db;

    AssessmentRecordsTable(JdbcClient db) {
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
