package id.renteng.financing;

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

    /// @throws IllegalStateException if a row to be changed is not there
    void write(Change change) {
        var statement = ChangeStatement.of(change);
        int written = db.sql(statement.sql())
                .params(statement.values())
                .query(Integer.class)
                .single();
        int expected = 1 + change.parts().size() + change.rows().size();
        if (written != expected)
            throw new IllegalStateException("%d rows changed, not %d".formatted(written, expected));
    }
}
