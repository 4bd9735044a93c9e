package id.renteng.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The type of a column in the database, and of its values in Java.
///
/// The server is told a type for each value. A null has none, so the type that it is cast to must be the one that the
/// driver names for a value that is there: a statement whose types change is parsed anew, again and again. That is
/// why text is a `varchar` here.
public enum ColumnType {
    /// Values are [UUID].
    UUID("uuid", UUID[]::new),
    /// Values are [java.time.LocalDate]; an array of them travels as their texts.
    DATE("date", String[]::new),
    /// Values are [String].
    TEXT("varchar", String[]::new),
    /// Values are [Long].
    BIGINT("bigint", Long[]::new),
    /// Values are [Integer].
    INT("int", Integer[]::new),
    /// Values are [Boolean].
    BOOLEAN("boolean", Boolean[]::new);

    private final String one;
    private final IntFunction<@Nullable Object[]> array;

    ColumnType(String one, IntFunction<@Nullable Object[]> array) {
        this.one = one;
        this.array = array;
    }

    /// The name of the type of one value.
    String one() {
        return one;
    }

    /// The name of the type of an array of them.
    String many() {
        return one + "[]";
    }

    /// The values of a column, as the driver takes an array of its type.
    <T> @Nullable Object[] array(List<T> things, Function<? super T, ? extends @Nullable Object> value) {
        var all = new ArrayList<@Nullable Object>(things.size());
        for (var thing : things) {
            var one = value.apply(thing);
            all.add(this == DATE && one != null ? one.toString() : one);
        }
        return all.toArray(array);
    }
}
