/// Users, roles, sign-in, who may do what, and the audit trail of every command.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package id.renteng.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
