package id.renteng.web.groups;

import id.renteng.groups.Decree;
import java.util.List;

/// The list of decrees.
///
/// @param waiting how many groups wait for a decree
public record DecreesPage(List<Decree> decrees, int waiting, boolean mayInaugurate) {}
