/// What a bank decides on its running loans: other instalments, write-off.
@NullMarked
package id.renteng.web.decisions;

import org.jspecify.annotations.NullMarked;
