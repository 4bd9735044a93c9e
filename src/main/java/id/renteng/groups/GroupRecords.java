package id.renteng.groups;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about her groups: for the copy of her data.
@Component
class GroupRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("groups_coached_member", "joined_on"),
            Kept.of("groups_member", "joined_on"),
            Kept.of("groups_household", "household"),
            Kept.of("groups_particulars", "number").without("kin"),
            Kept.of("groups_account", "recorded_at").naming("first_signatory", "second_signatory"),
            Kept.of("groups_answer", "number").without("witness"),
            Kept.of("groups_leaving", "number").without("agreeing"),
            Kept.of("groups_acceptance", "number").without("agreeing", "own_account", "witness"),
            Kept.of("groups_join_question", "asked_at").without("members", "officers"),
            Kept.of("groups_join_answer", "number"),
            Kept.of("groups_notice", "number"),
            Kept.of("groups_complaint", "number"),
            Kept.of("groups_attendance", "marked_at"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}
