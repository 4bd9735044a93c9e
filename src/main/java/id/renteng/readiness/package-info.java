/// What still stands between a group and a loan: tasks, who must act, the next step.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "registry", "groups", "training"})
package id.renteng.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
