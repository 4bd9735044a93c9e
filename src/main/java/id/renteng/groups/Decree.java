package id.renteng.groups;

import java.time.LocalDate;

/// A decree (SK pengukuhan) by which the city inaugurates coached groups.
///
/// @param number as printed on it, unique in the city
/// @param code   by which anybody can check its annex and minutes
/// @param groups how many it inaugurated
public record Decree(DecreeId id, String number, LocalDate datedOn, String signatory, String code, int groups) {}
