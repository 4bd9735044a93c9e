/// Coached groups, loan groups, members, officers, inauguration.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "registry"})
package id.renteng.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
