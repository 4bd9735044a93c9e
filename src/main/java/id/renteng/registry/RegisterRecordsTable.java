package id.renteng.registry;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about: for the copy of her data.
@Repository
class RegisterRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'registry_person' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'nik_secret' - 'nik_index'
                  order by r.registered_at), '[]')::text as written
              from registry_person r
              where r.id = any(:entries::uuid[])
            union all
            select 'registry_business' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.registered_at), '[]')::text as written
              from registry_business r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_permit' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.issued_on), '[]')::text as written
              from registry_permit r
             where r.business_id in (select b.id from registry_business b where b.person_id =
                    any(:entries::uuid[]))
            union all
            select 'registry_household_member' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.recorded_at), '[]')::text as written
              from registry_household_member r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_circumstance' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from registry_circumstance r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_payout_account' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'number_secret' - 'number_index'
                  order by r.recorded_at), '[]')::text as written
              from registry_payout_account r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_key_change' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'fingerprint'
                  order by r.proposed_at), '[]')::text as written
              from registry_key_change r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_import_row' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'nik_secret' - 'nik_index'
                  - 'card_secret' - 'card_index'
                  order by r.import_id, r.number), '[]')::text as written
              from registry_import_row r
              where r.person_id = any(:entries::uuid[]) or r.registered_person = any(:entries::uuid[])
            union all
            select 'registry_fact_choice' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from registry_fact_choice r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_correction' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from registry_correction r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_consent' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from registry_consent r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_restriction' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.since), '[]')::text as written
              from registry_restriction r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_data_request' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.received_at), '[]')::text as written
              from registry_data_request r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_breach_person' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.breach_id), '[]')::text as written
              from registry_breach_person r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_unmasking' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.shown_at), '[]')::text as written
              from registry_unmasking r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'registry_merge' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.merged_at), '[]')::text as written
              from registry_merge r
              where r.gone = any(:entries::uuid[]) or r.kept = any(:entries::uuid[])
            """;

    private final JdbcClient db;

    RegisterRecordsTable(JdbcClient db) {
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
