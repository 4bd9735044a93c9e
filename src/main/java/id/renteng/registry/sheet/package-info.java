/// Spreadsheets as cities keep them, CSV and XLSX, read row by row within limits. Pure: no Spring, no SQL.
@NullMarked
@NamedInterface("sheet")
package id.renteng.registry.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
