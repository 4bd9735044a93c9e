package id.renteng.financing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes what one act changes, in the nine tables of a loan, as one statement: a posting costs one round trip to the
/// database however many rows it has.
@Repository
class ChangeTable {

    private final JdbcClient db;

    ChangeTable(JdbcClient db) {
        this.db = db;
    }

    /// @return the number of the act
    /// @throws IllegalStateException if a row to be changed is not there
    long write(Change change) {
        var statement = ChangeStatement.of(change);
        int expected = 1 + change.parts().size() + change.rows().size();
        return db.sql(statement.sql())
                .params(statement.values())
                .query((row, _) -> number(row, expected))
                .single();
    }

    private static long number(ResultSet row, int expected) throws SQLException {
        int written = row.getInt("changed");
        if (written != expected)
            throw new IllegalStateException("%d rows changed, not %d".formatted(written, expected));
        return row.getLong("act");
    }
}
