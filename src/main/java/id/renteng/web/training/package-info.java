/// Classes: the list, planning one, and its roster with attendance and results.
@NullMarked
package id.renteng.web.training;

import org.jspecify.annotations.NullMarked;
