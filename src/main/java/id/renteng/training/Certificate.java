package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// The paper of somebody who passed a class.
///
/// @param code ten letters and digits, by which anybody can check it
public record Certificate(String code, ClassId in, PersonId person, LocalDate issuedOn) {}
