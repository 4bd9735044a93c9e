package id.renteng.groups;

import id.renteng.kernel.KeptKinds;
import java.util.List;
import org.springframework.stereotype.Component;

/// Which records of groups this module keeps.
@Component
class GroupKinds implements KeptKinds {

    private static final List<Kind> KINDS = List.of(
            Kind.of(
                    "GROUP",
                    "groups_coached",
                    "groups_coached_member",
                    "groups_loan_group",
                    "groups_member",
                    "groups_household",
                    "groups_particulars",
                    "groups_notice",
                    "groups_attendance",
                    "groups_asking",
                    "groups_answer",
                    "groups_account",
                    "groups_leaving",
                    "groups_acceptance",
                    "groups_join_question",
                    "groups_join_answer",
                    "groups_chair_change",
                    "groups_charter",
                    "groups_formation",
                    "groups_freeze",
                    "groups_move"),
            Kind.of("COMPLAINT", "groups_complaint"),
            Kind.of("DECREE", "groups_decree"),
            Kind.of("RULES", "groups_rule", "groups_composition_rule"));

    @Override
    public List<Kind> kinds() {
        return KINDS;
    }
}
