package id.renteng.web.rights;

import id.renteng.registry.Breach;
import id.renteng.registry.NewBreach;
import id.renteng.web.Errors;
import java.time.Instant;
import java.util.List;

/// All breaches, and the form to record one.
public record BreachesPage(List<Breach> breaches, Instant now, boolean mayEdit, NewBreach form, Errors errors) {}
