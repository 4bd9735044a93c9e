package id.renteng.proposing;

import id.renteng.registry.PersonId;

/// What somebody told: "with her" or "not with him".
public record Wish(PersonId person, PersonId other, boolean together) {}
