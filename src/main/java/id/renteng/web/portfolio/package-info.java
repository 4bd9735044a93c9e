/// All running loans together, day by day: portfolio at risk in both views, and the subsidy of a month.
@NullMarked
package id.renteng.web.portfolio;

import org.jspecify.annotations.NullMarked;
