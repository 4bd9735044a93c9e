package id.renteng.web.applications;

/// Who of a group has consented.
///
/// @param mayRecord the reader is an officer
/// @param open      consents can be given now
public record ConsentListPage(ApplicationFace face, boolean mayRecord, boolean open) {}
