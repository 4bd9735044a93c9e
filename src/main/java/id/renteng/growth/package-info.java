/// Baselines, later assessments, and the class of a business before and after.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "registry", "groups", "training", "readiness"})
package id.renteng.growth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
