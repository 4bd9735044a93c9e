package id.renteng.training;

import id.renteng.kernel.Spot;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known about a centre, and may change.
///
/// @param name      1 to 120 characters
/// @param kelurahan its code; empty for classes held wherever their people are
/// @param provides  what it offers to those who could not come otherwise, of [Needs#SPECIAL]
/// @param spot      where it is on the map; null while nobody has said
public record CentreFacts(
        String name,
        String address,
        String kelurahan,
        Set<String> provides,
        @Nullable Spot spot) implements Facts {

    public CentreFacts {
        name = Named.of(name);
        address = address.strip();
        provides = Set.copyOf(provides);
        if (!Needs.SPECIAL.containsAll(provides)) throw new IllegalArgumentException("unknown among " + provides);
    }

    @Override
    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("name", name);
        told.put("address", address);
        told.put("kelurahan", kelurahan);
        told.put("provides", Named.joined(provides));
        told.put("spot", spot == null ? "" : spot.written());
        return told;
    }
}
