package id.renteng.proposing;

import id.renteng.kernel.RecordsOfHer;
import java.util.List;
import org.springframework.stereotype.Component;

/// All rows that this module keeps about groups proposed for her: for the copy of her data.
@Component
class WishRecords implements RecordsOfHer {

    private static final List<Kept> TABLES = List.of(
            Kept.of("proposing_wish", "recorded_at").without("other_id"), Kept.of("proposing_seat", "proposal_id"));

    @Override
    public List<Kept> tables() {
        return TABLES;
    }
}
