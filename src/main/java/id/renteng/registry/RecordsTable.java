package id.renteng.registry;

import id.renteng.kernel.RecordsOfHer.Kept;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads the rows about somebody from the tables that modules name, in one statement.
@Repository
class RecordsTable {

    private final JdbcClient db;

    RecordsTable(JdbcClient db) {
        this.db = db;
    }

    /// By table: a JSON array of her rows, also where there is none.
    ///
    /// @param entries every entry of the register that stands for her
    SortedMap<String, String> of(List<Kept> tables, Collection<UUID> entries) {
        var written = new TreeMap<String, String>();
        db.sql("""
                        select kept ->> 'table' as name, registry_rows_of(kept, :entries::uuid[]) as written
                        from jsonb_array_elements(:tables::jsonb) as kept
                        """)
                .param("tables", JsonMapper.shared().writeValueAsString(tables))
                .param("entries", entries.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    written.put(row.getString("name"), row.getString("written"));
                });
        return written;
    }
}
