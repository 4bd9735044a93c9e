package id.renteng.registry;

import java.util.List;

/// Two registered persons who may be one.
///
/// @param points how much speaks for it, see [id.renteng.registry.alike.Sign]
/// @param signs  what speaks for and against it; the texts are `registry.sign.<code>`
/// @param told   somebody said that they are two
public record Likely(Person one, Person other, int points, List<String> signs, boolean told) {}
