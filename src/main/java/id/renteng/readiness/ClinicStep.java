package id.renteng.readiness;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// The way a member took, and the day on which somebody asks how it went.
///
/// @param status the status it was taken for
public record ClinicStep(PersonId person, CreditStatus status, Route route, LocalDate chosenOn, LocalDate followUpOn) {}
