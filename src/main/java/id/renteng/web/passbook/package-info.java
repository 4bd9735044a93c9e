/// A member's own book.
@NullMarked
package id.renteng.web.passbook;

import org.jspecify.annotations.NullMarked;
