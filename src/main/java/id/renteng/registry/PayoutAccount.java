package id.renteng.registry;

import java.time.LocalDate;

/// The bank account that a person's part of a loan is paid to. Her own: not the group's, not the chair's.
///
/// @param numberMasked `••••••1571`
/// @param sharedWith   how many other people have the same number on record; above zero needs a look
public record PayoutAccount(
        PersonId person, String bankName, String numberMasked, String holder, LocalDate recordedOn, int sharedWith) {}
