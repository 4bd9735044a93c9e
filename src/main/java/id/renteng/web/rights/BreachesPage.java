package id.renteng.web.rights;

import id.renteng.registry.Breach;
import id.renteng.registry.NewBreach;
import id.renteng.web.Errors;
import java.time.Instant;
import java.util.List;

/// The breaches, and the form to record one.
///
/// @param more the address of the next breaches; empty at the end
public record BreachesPage(
        List<Breach> breaches, String more, Instant now, boolean mayEdit, NewBreach form, Errors errors) {}
