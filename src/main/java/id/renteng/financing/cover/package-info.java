/// Joint liability as arithmetic: parts, payments, cover, claims between members. Pure: no Spring, no SQL.
@NullMarked
@NamedInterface("cover")
package id.renteng.financing.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
