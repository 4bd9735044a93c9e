package id.renteng.registry.dirty;

import org.jspecify.annotations.Nullable;

/// How something stands in a cell, what should be read of it, and what should be said about it.
///
/// @param code empty if nothing
record Written(String cell, @Nullable String value, String code) {

    static Written clean(String cell, String value) {
        return new Written(cell, value, "");
    }

    static Written nothing(String cell) {
        return new Written(cell, null, "");
    }

    static Written wrong(String cell, String code) {
        return new Written(cell, null, code);
    }
}
