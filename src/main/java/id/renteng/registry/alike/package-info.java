/// Whether two descriptions are of one person: signs, points, and which pairs are worth a look. Pure: no Spring, no
/// SQL.
@NullMarked
package id.renteng.registry.alike;

import org.jspecify.annotations.NullMarked;
