package id.renteng.registry;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about her: for the copy of her data.
@Component
class RegisterRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("registry_person", "registered_at").naming("id").without("nik_secret", "nik_index", "couple_key"),
            Kept.of("registry_business", "registered_at"),
            Kept.of("registry_business_change", "number").through("business_id", "registry_business"),
            Kept.of("registry_permit", "issued_on").through("business_id", "registry_business"),
            Kept.of("registry_household", "id")
                    .pointedToBy("registry_household_member", "household_id")
                    .without("number_secret", "number_index"),
            Kept.of("registry_household_member", "recorded_at"),
            Kept.of("registry_circumstance", "number"),
            Kept.of("registry_payout_account", "recorded_at").without("number_secret", "number_index"),
            Kept.of("registry_key_change", "proposed_at").without("fingerprint"),
            Kept.of("registry_import_row", "import_id", "number")
                    .naming("person_id", "registered_person")
                    .without("nik_secret", "nik_index", "card_secret", "card_index"),
            Kept.of("registry_fact_choice", "number"),
            Kept.of("registry_correction", "number"),
            Kept.of("registry_consent", "number"),
            Kept.of("registry_restriction", "since"),
            Kept.of("registry_data_request", "received_at"),
            Kept.of("registry_breach_person", "breach_id"),
            Kept.of("registry_unmasking", "shown_at"),
            Kept.of("registry_merge", "merged_at").naming("gone", "kept"),
            // Who the other one is would tell of somebody else.
            Kept.of("registry_likeness", "found_at").naming("one", "other").without("one", "other"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}
