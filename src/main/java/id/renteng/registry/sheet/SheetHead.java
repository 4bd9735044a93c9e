package id.renteng.registry.sheet;

import java.util.List;

/// The beginning of a sheet.
///
/// @param name empty for a CSV
/// @param rows the first sixty, also blank ones
public record SheetHead(String name, List<SheetRow> rows) {}
