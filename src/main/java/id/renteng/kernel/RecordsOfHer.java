package id.renteng.kernel;

import java.util.List;

/// Where a module keeps rows about people, for the copy of her data that the law gives somebody (UU 27/2022, article
/// 32): every table that names people is there. Left out is only what would tell of somebody else (article 33), and
/// secrets: numbers stand there masked.
public interface RecordsOfHer {

    /// One for each table.
    List<Kept> tables();

    /// A table with rows about people.
    ///
    /// @param table   its name in the database; its title is the text `rights.records.<table>`
    /// @param hers    columns that name a person; a row that names her in one of them is hers
    /// @param link    where the row names her by another row only: the column that joins the two; or empty
    /// @param through the table of that other row, in which `hers` are; empty without a link
    /// @param end     the column of that other row by which they are joined
    /// @param order   columns by which her rows are sorted
    /// @param leftOut columns that are not in the copy
    record Kept(
            String table,
            List<String> hers,
            String link,
            String through,
            String end,
            List<String> order,
            List<String> leftOut) {

        public Kept {
            hers = List.copyOf(hers);
            order = List.copyOf(order);
            leftOut = List.copyOf(leftOut);
            if (hers.isEmpty() || order.isEmpty()) throw new IllegalArgumentException(table);
        }

        /// Rows that name her as `person_id`.
        public static Kept of(String table, String... order) {
            return new Kept(table, List.of("person_id"), "", "", "id", List.of(order), List.of());
        }

        /// Rows that name her in one of these columns instead.
        public Kept naming(String... columns) {
            return new Kept(table, List.of(columns), link, through, end, order, leftOut);
        }

        /// Rows that point to a row of another table, which names her.
        public Kept through(String column, String other) {
            return new Kept(table, hers, column, other, "id", order, leftOut);
        }

        /// Rows that a row of another table points to with this column of it; that one names her.
        public Kept pointedToBy(String other, String column) {
            return new Kept(table, hers, "id", other, column, order, leftOut);
        }

        public Kept without(String... columns) {
            return new Kept(table, hers, link, through, end, order, List.of(columns));
        }
    }
}
