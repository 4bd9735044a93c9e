/// The search for good groups, with the planning library Timefold: what a seat is, what counts, and how long to look.
@NullMarked
package id.renteng.proposing.solving;

import org.jspecify.annotations.NullMarked;
