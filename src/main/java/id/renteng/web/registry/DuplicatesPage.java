package id.renteng.web.registry;

import id.renteng.registry.Likely;
import java.util.List;

/// What the list of entries that may be one person shows.
public record DuplicatesPage(List<Likely> pairs, boolean mayLook) {}
