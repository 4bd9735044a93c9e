package id.renteng.web;

import id.renteng.kernel.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says who may use a route. A handler without it answers nobody: [Gate] fails closed.
///
/// This keeps people out of pages that are not theirs; whether a command may be given is checked again in the module.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

    /// The roles; [Role#PUBLIC] stands for everybody, signed in or not.
    Role[] value();
}
