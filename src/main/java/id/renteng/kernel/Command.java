package id.renteng.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a method that changes something: it names the act and who may do it.
///
/// The method takes an [Actor]. Module `access` stands around it: an actor with another role meets [NotAllowed], and
/// what was done, by whom, to which ids and with which outcome is written to the audit trail in the same transaction.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Command {

    /// The act in the past tense, as the audit trail shows it: `group-formed`.
    String value();

    /// The roles that may do it.
    Role[] by();
}
