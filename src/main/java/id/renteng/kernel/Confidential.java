package id.renteng.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks what the audit trail does not repeat, because its readers may not know it: a choice that says how somebody's
/// credit history stands. On a [Command] it covers all that was said; who did it, when and with which outcome is
/// written
/// as ever. The fact itself is kept, with who recorded it, by the module that owns it.
@Documented
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Confidential {}
