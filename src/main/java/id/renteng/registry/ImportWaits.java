package id.renteng.registry;

/// There is work on an import to be done in the background, once the transaction that says so is over.
public record ImportWaits(ImportId id) {}
