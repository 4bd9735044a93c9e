/// The life of one group's loan, event by event, with both books: for the command line, examples and policy
/// trials. Pure: no Spring, no SQL.
@NullMarked
@NamedInterface("replay")
package id.renteng.financing.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
