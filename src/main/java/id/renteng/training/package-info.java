/// Themes, classes, attendance and results at the training centres.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "registry", "groups"})
package id.renteng.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
