package id.renteng.registry;

import id.renteng.kernel.Actor;
import id.renteng.kernel.Command;
import id.renteng.kernel.Role;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands back what an import refused, ready to be mended and imported again.
@Service
public class ImportFiles {

    private final ImportTable imports;
    private final ImportRowTable rows;
    private final IdentityKeys keys;
    private final MendableFile mendable;

    ImportFiles(ImportTable imports, ImportRowTable rows, IdentityKeys keys, MendableFile mendable) {
        this.imports = imports;
        this.rows = rows;
        this.keys = keys;
        this.mendable = mendable;
    }

    /// An XLSX with the refused rows. It holds the whole numbers that the file held, and is for the officer who mends
    /// it; who took it is in the audit trail.
    ///
    /// @param words what is said of a row
    /// @throws java.util.NoSuchElementException if there is no such import, or its file is not kept
    @Transactional
    @Command(value = "refused-rows-handed-back", by = Role.OFFICER)
    public byte[] refusedRows(ImportId id, String sheet, String column, Function<ImportRow, String> words, Actor by) {
        var file =
                keys.decryptFile(ImportTable.FILE, id.value(), imports.file(id).orElseThrow());
        var refused = new TreeMap<Integer, String>();
        for (var row : rows.rows(id, RowFilter.REJECTED, 0, Integer.MAX_VALUE))
            refused.put(row.number(), words.apply(row));
        return mendable.of(file, imports.columnMap(id), refused, new MendableFile.Headline(sheet, column));
    }
}
