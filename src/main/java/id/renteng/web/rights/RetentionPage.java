package id.renteng.web.rights;

import id.renteng.registry.Retention;
import id.renteng.web.Errors;
import java.util.List;

/// What is over its time, who is due to be made nameless, and what runs did.
///
/// @param more the address of the next people; empty at the end
public record RetentionPage(
        List<Retention.Due> due,
        List<Retention.PersonDue> people,
        String more,
        List<Retention.Run> runs,
        boolean mayRun,
        boolean mayErase,
        Errors errors) {}
