package id.renteng.web.groups;

import java.time.LocalDate;

/// The list on which people without a phone sign their yes or no, before a witness.
///
/// @param coached the coached group
/// @param until   the last day of an answer
public record AgreementPaper(AgreementFacts facts, String coached, String kelurahan, LocalDate until) {}
