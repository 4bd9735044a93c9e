package id.renteng.financing;

import id.renteng.groups.LoanGroups;
import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// An application, a loan and its corrections are where their group is.
@Component
class LoanWards implements Whereabouts {

    private final LoanWardTable table;
    private final LoanGroups groups;

    LoanWards(LoanWardTable table, LoanGroups groups) {
        this.table = table;
        this.groups = groups;
    }

    @Override
    public Map<Id, String> wardsOf(Collection<Id> ids) {
        var groupsOf = table.groupsOf(ids);
        if (groupsOf.isEmpty()) return Map.of();
        var wards = groups.wardsOf(groupsOf.values());
        var found = new HashMap<Id, String>();
        for (var id : ids) {
            var group = groupsOf.get(id.value());
            if (group != null) found.put(id, wards.getOrDefault(group, ""));
        }
        return found;
    }
}
