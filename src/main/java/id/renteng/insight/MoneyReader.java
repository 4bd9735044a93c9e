package id.renteng.insight;

import id.renteng.groups.LoanGroups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works out the money of each ward. The city and every part of it are sums of these, so one reading serves all.
@Component
class MoneyReader {

    private final InsightTable table;
    private final LoanGroups groups;
    private final Clock clock;

    MoneyReader(InsightTable table, LoanGroups groups, Clock clock) {
        this.table = table;
        this.groups = groups;
        this.clock = clock;
    }

    /// By the code of the ward in which the group is.
    @Transactional(readOnly = true)
    Map<String, CityMoney> read() {
        var ofGroups = table.moneyOfGroups(LocalDate.now(clock));
        var wards = groups.wardsOf(ofGroups.keySet());
        var sums = new HashMap<String, CityMoney>();
        ofGroups.forEach((group, money) -> sums.merge(wards.getOrDefault(group, ""), money, CityMoney::plus));
        return Map.copyOf(sums);
    }
}
