package id.renteng.registry;

/// Words for a purpose, as they were typed.
///
/// @param validFrom a day, as `2026-12-01`
/// @param asksAgain `true` or `false`; empty if nothing was chosen
public record NewWords(String words, String english, String validFrom, String asksAgain, String why) {}
