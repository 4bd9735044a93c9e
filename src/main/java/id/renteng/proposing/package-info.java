/// Proposes loan groups from the members of a coached group, with reasons. A person decides, the members agree.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "registry", "groups", "readiness"})
package id.renteng.proposing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
