package id.renteng.registry;

import java.time.LocalDate;

/// Whom a breach concerns, as a question to the register.
public sealed interface Concerned {

    /// Everybody of one ward.
    record OfKelurahan(String code) implements Concerned {}

    /// Everybody whose row was in one list that was brought in.
    record OfImport(ImportId file) implements Concerned {}

    /// Everybody whose whole NIK was looked at by somebody of this name since a day.
    record LookedAtBy(String name, LocalDate since) implements Concerned {}

    /// One person.
    record One(PersonId person) implements Concerned {}

    /// Everybody registered.
    record Everybody() implements Concerned {}
}
