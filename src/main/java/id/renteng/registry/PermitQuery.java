package id.renteng.registry;

import id.renteng.kernel.Area;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which papers that end are asked for.
///
/// @param kind      null for every kind
/// @param kelurahan a code; empty for every one
/// @param area      the part of the city that is looked in
/// @param among     whose; null for everybody's
public record PermitQuery(
        PermitWindow window,
        Permit.@Nullable Kind kind,
        String kelurahan,
        Area area,
        @Nullable Set<PersonId> among) {

    public PermitQuery {
        among = among == null ? null : Set.copyOf(among);
    }

    public static PermitQuery in(Area area) {
        return new PermitQuery(PermitWindow.ALL, null, "", area, null);
    }

    public PermitQuery only(Collection<PersonId> people) {
        return new PermitQuery(window, kind, kelurahan, area, Set.copyOf(people));
    }

    boolean isAmongAll() {
        return among == null;
    }

    String[] amongIds() {
        return PersonTable.texts(among == null ? Set.of() : among);
    }
}
