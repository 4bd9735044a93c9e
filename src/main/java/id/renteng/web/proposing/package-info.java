/// Proposed loan groups: looking at them, moving people, telling wishes.
@NullMarked
package id.renteng.web.proposing;

import org.jspecify.annotations.NullMarked;
