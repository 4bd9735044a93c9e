package id.renteng.web.registry;

/// The page that gives the register out as files.
///
/// @param mayIdentify whether the reader may take names and identity numbers
public record ExportPage(boolean mayIdentify) {}
