package id.renteng.training;

import id.renteng.kernel.Spot;
import org.jspecify.annotations.Nullable;

/// A place where classes are held.
///
/// @param kelurahan its code; empty for classes held wherever their people are
/// @param spot      where it is on the map; null while nobody has said
public record Centre(
        String code,
        String name,
        String address,
        String kelurahan,
        @Nullable Spot spot) {}
