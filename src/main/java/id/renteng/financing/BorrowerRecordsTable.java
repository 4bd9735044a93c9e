package id.renteng.financing;

import id.renteng.kernel.RecordsOfHer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All rows that this module keeps about her part of applications and loans: for the copy of her data.
@Repository
class BorrowerRecordsTable implements RecordsOfHer {

    private static final String ALL = """
            select 'financing_application_part' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.application_id), '[]')::text as written
              from financing_application_part r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_consent' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.given_at), '[]')::text as written
              from financing_consent r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_pay_out_line' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.application_id), '[]')::text as written
              from financing_pay_out_line r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_member_part' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.loan_id), '[]')::text as written
              from financing_member_part r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_instalment' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.loan_id, r.no), '[]')::text as written
              from financing_instalment r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_former_instalment' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.loan_id, r.until_on, r.no), '[]')::text as written
              from financing_former_instalment r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_claim' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.arose_on), '[]')::text as written
              from financing_claim r
              where r.creditor_id = any(:entries::uuid[]) or r.debtor_id = any(:entries::uuid[])
            union all
            select 'financing_meeting_line' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.meeting_id), '[]')::text as written
              from financing_meeting_line r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_receipt' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.received_on, r.number), '[]')::text as written
              from financing_receipt r
              where r.payer_id = any(:entries::uuid[]) or r.beneficiary_id = any(:entries::uuid[])
            union all
            select 'financing_act' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.number), '[]')::text as written
              from financing_act r
              where r.person_id = any(:entries::uuid[]) or r.other_id = any(:entries::uuid[])
            union all
            select 'financing_standing' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.loan_id, r.act_number), '[]')::text as written
              from financing_standing r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_member_day' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.day), '[]')::text as written
              from financing_member_day r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_penalty' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.day), '[]')::text as written
              from financing_penalty r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_correction_line' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.correction_id), '[]')::text as written
              from financing_correction_line r
              where r.person_id = any(:entries::uuid[])
            union all
            select 'financing_correction_cover' as kept, coalesce(jsonb_agg(to_jsonb(r)
                  order by r.correction_id, r.position), '[]')::text as written
              from financing_correction_cover r
              where r.debtor_id = any(:entries::uuid[]) or r.coverer_id = any(:entries::uuid[])
            union all
            select 'financing_handover' as kept, coalesce(jsonb_agg(to_jsonb(r) - 'leaver_id' - 'newcomer_id'
                   order by r.signed_on), '[]')::text as written
              from financing_handover r
             where r.leaver_id = any(:entries::uuid[]) or r.newcomer_id = any(:entries::uuid[])
            """;

    private final JdbcClient db;

    BorrowerRecordsTable(JdbcClient db) {
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
