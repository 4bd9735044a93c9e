/// What one cell of a spreadsheet says: phones, rupiah, dates, business numbers, places. Pure: no Spring, no SQL.
@NullMarked
package id.renteng.registry.cell;

import org.jspecify.annotations.NullMarked;
