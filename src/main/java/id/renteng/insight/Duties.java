package id.renteng.insight;

/// What the register of a part of the city waits for, and how much it holds.
///
/// @param requests   about personal data, not answered
/// @param breaches   of which not all are told; of the whole city, 0 for a part
/// @param permits    that end soon or have ended
/// @param consents   people who are asked to agree again
/// @param people     in the register of the whole city, 0 for a part
/// @param businesses the same
public record Duties(int requests, int breaches, int permits, int consents, long people, long businesses) {}
