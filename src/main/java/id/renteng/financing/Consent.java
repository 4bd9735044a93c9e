package id.renteng.financing;

import id.renteng.registry.PersonId;
import java.time.Instant;
import java.util.UUID;

/// A member's own express consent to joint liability (KUHPerdata 1282), for exactly these terms.
///
/// @param witness    who saw it; empty where she used her own account
/// @param textHash   SHA-256 of the text she was shown
/// @param termsHash  fingerprint of what was agreed; the consent lapses when it changes
/// @param recordedBy the user who recorded it
public record Consent(
        ApplicationId application,
        PersonId member,
        ConsentMethod method,
        String witness,
        Instant givenAt,
        String textVersion,
        String textHash,
        String termsHash,
        UUID recordedBy) {}
