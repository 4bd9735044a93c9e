package id.renteng.financing;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about her part of applications and loans: for the copy of her data.
@Component
class BorrowerRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("financing_application_part", "application_id"),
            Kept.of("financing_consent", "given_at"),
            Kept.of("financing_pay_out_line", "application_id"),
            Kept.of("financing_member_part", "loan_id"),
            Kept.of("financing_instalment", "loan_id", "no"),
            Kept.of("financing_former_instalment", "loan_id", "until_on", "no"),
            Kept.of("financing_claim", "arose_on").naming("creditor_id", "debtor_id"),
            Kept.of("financing_meeting_line", "meeting_id"),
            Kept.of("financing_receipt", "received_on", "number").naming("payer_id", "beneficiary_id"),
            Kept.of("financing_act", "number").naming("person_id", "other_id"),
            Kept.of("financing_leaving", "act_id").through("act_id", "financing_act"),
            Kept.of("financing_standing", "loan_id", "act_number"),
            Kept.of("financing_member_day", "day"),
            Kept.of("financing_penalty", "day"),
            Kept.of("financing_correction_line", "correction_id"),
            Kept.of("financing_correction_cover", "correction_id", "position").naming("debtor_id", "coverer_id"),
            Kept.of("financing_handover", "signed_on")
                    .naming("leaver_id", "newcomer_id")
                    .without("leaver_id", "newcomer_id"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}
