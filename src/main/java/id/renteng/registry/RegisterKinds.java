package id.renteng.registry;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which records of people and businesses this module keeps.
@Component
class RegisterKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "PERSON",
                    "registry_person",
                    "registry_business",
                    "registry_business_change",
                    "registry_permit",
                    "registry_household",
                    "registry_household_member",
                    "registry_circumstance",
                    "registry_payout_account",
                    "registry_key_change",
                    "registry_fact_choice",
                    "registry_correction",
                    "registry_consent",
                    "registry_restriction",
                    "registry_data_request",
                    "registry_merge",
                    "registry_likeness"),
            Kind.of("GROUP", "registry_account_number"),
            Kind.of("IMPORT_FILE", "registry_import", "registry_import_progress"),
            Kind.of("REFUSED_ROW", "registry_import_row", "registry_import_likeness"),
            Kind.of("UNMASKING", "registry_unmasking"),
            Kind.of("BREACH", "registry_breach", "registry_breach_person"),
            Kind.of("CONSENT_TEXT", "registry_consent_text"),
            Kind.of("AUDIT", "registry_retention_run"),
            Kind.of(
                    "RULES",
                    "registry_retention_rule",
                    "registry_retention_least",
                    "registry_size_rule",
                    "registry_column_map",
                    "registry_region_succession",
                    "registry_new_kelurahan",
                    "registry_identity_key"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
