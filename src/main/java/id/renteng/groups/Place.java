package id.renteng.groups;

import java.util.UUID;

/// The group somebody is in now, of either level.
public record Place(UUID group, String name) {}
