/// Repayment schedules to the rupiah. Pure: no Spring, no SQL.
@NullMarked
@NamedInterface("schedule")
package id.renteng.financing.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
