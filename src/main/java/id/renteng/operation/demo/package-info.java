/// The demo city: an invented Kota Jambi, built by running the program's own commands on an invented spreadsheet.
@NullMarked
package id.renteng.operation.demo;

import org.jspecify.annotations.NullMarked;
