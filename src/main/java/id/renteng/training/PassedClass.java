package id.renteng.training;

import id.renteng.registry.PersonId;
import java.time.LocalDate;

/// The fact that somebody passed a class. It can be relied on: the class is closed.
///
/// @param on      the day of the result
/// @param minutes how long she was present, all sessions together
public record PassedClass(PersonId person, ClassId in, Theme theme, LocalDate on, int minutes) {}
