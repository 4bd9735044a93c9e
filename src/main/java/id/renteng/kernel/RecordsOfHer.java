package id.renteng.kernel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Everything that a module keeps about somebody, row by row as it is kept, for the copy of her data that the law gives
/// her (UU 27/2022, article 32). Left out is only what would tell of somebody else (article 33), and secrets: numbers
/// stand there masked.
public interface RecordsOfHer {

    /// One for each table that has rows about people, also where it has none about her.
    ///
    /// @param entries every entry of the register that stands for her
    List<Kept> of(Collection<UUID> entries);

    /// @param table   its name in the database; the texts are `rights.records.<table>`
    /// @param written its rows about her, a JSON array of objects
    record Kept(String table, String written) {}
}
