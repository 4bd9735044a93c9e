/// Days past due and quality classes, as the bank sees them and as if nobody had covered. Pure: no Spring, no SQL.
@NullMarked
@NamedInterface("ageing")
package id.renteng.financing.ageing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
