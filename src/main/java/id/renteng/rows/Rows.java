package id.renteng.rows;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /// How the shape for any larger number is kept.
    private static final int MANY = 0;

    private final String name;
    private final List<Column<T>> columns = new ArrayList<>();

    /// What was written for so many rows is not written again.
    private final Map<Integer, Shape> shapes = new ConcurrentHashMap<>();

    private Rows(String name) {
        this.name = name;
    }

    /// @param value may answer null
    private record Column<T>(String name, ColumnType type, Function<? super T, ? extends @Nullable Object> value) {}

    /// @param parameters of the first row, then of the next; or one of each column
    private record Shape(String sql, List<String> parameters, boolean isArrays) {}

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
        var shape = things.size() <= FEW
                ? shapes.computeIfAbsent(things.size(), this::few)
                : shapes.computeIfAbsent(MANY, _ -> many());
        return new Source(shape.sql(), shape.isArrays() ? arrays(things, shape) : each(things, shape));
    }

    private Map<String, @Nullable Object> each(List<T> things, Shape shape) {
        var values = new HashMap<String, @Nullable Object>();
        int next = 0;
        for (var thing : things) {
            for (var column : columns) {
                values.put(shape.parameters().get(next++), column.value().apply(thing));
            }
        }
        return values;
    }

    private Map<String, @Nullable Object> arrays(List<T> things, Shape shape) {
        var values = new HashMap<String, @Nullable Object>();
        int next = 0;
        for (var column : columns) {
            values.put(shape.parameters().get(next++), column.type().array(things, column.value()));
        }
        return values;
    }

    private Shape few(int rows) {
        var parameters = new ArrayList<String>();
        var written = new ArrayList<String>();
        for (int row = 0; row < rows; row++) {
            var values = new ArrayList<String>();
            for (var column : columns) {
                var parameter = "%s_%s_%d".formatted(name, column.name(), row);
                parameters.add(parameter);
                values.add(":%s::%s".formatted(parameter, column.type().one()));
            }
            written.add(String.join(", ", values));
        }
        var sql = written.stream().collect(joining("), (", "(values (", "))"));
        return new Shape(table(sql), parameters, false);
    }

    private Shape many() {
        var parameters = new ArrayList<String>();
        var written = new ArrayList<String>();
        for (var column : columns) {
            var parameter = "%s_%s".formatted(name, column.name());
            parameters.add(parameter);
            written.add(":%s::%s".formatted(parameter, column.type().many()));
        }
        return new Shape(table(written.stream().collect(joining(", ", "unnest(", ")"))), parameters, true);
    }

    private String table(String rows) {
        return "%s as %s (%s)"
                .formatted(rows, name, columns.stream().map(Column::name).collect(joining(", ")));
    }
}
