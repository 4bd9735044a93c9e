package id.renteng.rows;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How things of one kind become rows that a statement can select from, whether there is one of them or a thousand.
///
/// A statement is parsed and planned once per connection if its text stays the same. Few rows are written out as
/// `values`, with a text for each number of them; more are one array per column, with one text for any number. The
/// server takes an array per column as a function to be called, each with a store of its own: for the two
/// lines of an entry that was a third of the work.
public final class Rows<T> {

    /// Up to so many rows are written out.
    private static final int FEW = 4;

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    private Rows(String name) {
        this.name = name;
    }

    /// @param value may answer null
    private record Column<T>(String name, ColumnType type, Function<? super T, ? extends @Nullable Object> value) {}

    /// What a statement selects from, and the values that go with it.
    ///
    /// @param sql    a table expression with its name and columns, as after `from`
    /// @param values by the names of the parameters in it
    public record Source(String sql, Map<String, @Nullable Object> values) {}

    /// @param name by which the statement calls these rows; no two in one statement have the same
    public static <T> Rows<T> named(String name) {
        return new Rows<>(name);
    }

    /// @param column by which the statement calls it
    /// @param value  what it holds for one thing, in the Java type of its column type; null for nothing
    public Rows<T> with(String column, ColumnType type, Function<? super T, ? extends @Nullable Object> value) {
        columns.add(new Column<>(column, type, value));
        return this;
    }

    /// @param things in the order of the rows
    /// @throws IllegalArgumentException if there are none: such a statement need not be sent
    public Source of(List<T> things) {
        if (things.isEmpty()) throw new IllegalArgumentException("no rows for " + name);
        var values = new HashMap<String, @Nullable Object>();
        var rows = things.size() <= FEW ? few(things, values) : many(things, values);
        var names = columns.stream().map(Column::name).collect(joining(", "));
        return new Source("%s as %s (%s)".formatted(rows, name, names), values);
    }

    private String few(List<T> things, Map<String, @Nullable Object> values) {
        var rows = new ArrayList<String>(things.size());
        for (var thing : things) {
            int row = rows.size();
            rows.add(columns.stream()
                    .map(column -> put(
                            values,
                            name + "_" + column.name() + "_" + row,
                            column.value().apply(thing),
                            column.type().one()))
                    .collect(joining(", ", "(", ")")));
        }
        return rows.stream().collect(joining(", ", "(values ", ")"));
    }

    private String many(List<T> things, Map<String, @Nullable Object> values) {
        return columns.stream()
                .map(column -> put(
                        values,
                        name + "_" + column.name(),
                        column.type().array(things, column.value()),
                        column.type().many()))
                .collect(joining(", ", "unnest(", ")"));
    }

    private static String put(
            Map<String, @Nullable Object> values, String parameter, @Nullable Object value, String type) {
        values.put(parameter, value);
        return ":%s::%s".formatted(parameter, type);
    }
}
