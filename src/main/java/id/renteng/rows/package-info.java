/// Rows of ours as the source of one SQL statement. Knows no table and no other module.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.renteng.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
