/// The few value types that every module speaks: money, rates, results, who acts, what a command is.
///
/// Nothing here knows Spring, SQL or any other module. Keep it under fifteen types: a type that only two modules need
/// belongs to one of them.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.renteng.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
