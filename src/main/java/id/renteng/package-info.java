/// Renteng: one program, one package per business module. See `docs/modules`.
@NullMarked
package id.renteng;

import org.jspecify.annotations.NullMarked;
