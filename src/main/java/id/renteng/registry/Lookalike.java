package id.renteng.registry;

import java.util.List;

/// Somebody registered who may be the person just written down.
///
/// @param signs what speaks for and against it; the texts are `registry.sign.<code>`
public record Lookalike(PersonId person, String name, int points, List<String> signs) {}
