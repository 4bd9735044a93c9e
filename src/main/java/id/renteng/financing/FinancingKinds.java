package id.renteng.financing;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which records of loans this module keeps.
@Component
class FinancingKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "LOAN_FILE",
                    "financing_act",
                    "financing_application",
                    "financing_application_part",
                    "financing_claim",
                    "financing_consent",
                    "financing_contract",
                    "financing_correction",
                    "financing_correction_cover",
                    "financing_correction_line",
                    "financing_former_instalment",
                    "financing_handover",
                    "financing_instalment",
                    "financing_leaving",
                    "financing_loan",
                    "financing_loan_decision",
                    "financing_meeting",
                    "financing_meeting_line",
                    "financing_member_day",
                    "financing_member_part",
                    "financing_pay_out",
                    "financing_pay_out_line",
                    "financing_penalty",
                    "financing_penalty_waiver",
                    "financing_proposal",
                    "financing_receipt",
                    "financing_reminder",
                    "financing_standing"),
            Kind.of(
                    "BOOKS",
                    "financing_bank_day",
                    "financing_day",
                    "financing_day_par",
                    "financing_loan_day",
                    "financing_posting_key",
                    "financing_scheme_day"),
            Kind.of("RULES", "financing_exemption", "financing_scheme", "financing_subsidy_rate"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
