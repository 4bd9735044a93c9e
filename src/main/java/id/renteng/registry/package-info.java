/// Persons and their businesses: imports, duplicates, consent, reference data (regions, KBLI).
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package id.renteng.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
