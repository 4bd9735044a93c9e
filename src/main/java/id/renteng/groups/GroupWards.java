package id.renteng.groups;

import id.renteng.kernel.Id;
import id.renteng.kernel.Whereabouts;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// In which wards groups are. A person is, besides at home, where her coached group is: its facilitator works with her
/// also when she lives across the river.
@Component
class GroupWards implements Whereabouts {

    private final WardTable wards;

    GroupWards(WardTable wards) {
        this.wards = wards;
    }

    @Override
    public Map<Id, String> wardsOf(Collection<Id> ids) {
        var known = wards.of(ids);
        return ids.stream()
                .distinct()
                .filter(id -> known.containsKey(id.value()))
                .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id.value(), "")));
    }
}
