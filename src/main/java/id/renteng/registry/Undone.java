package id.renteng.registry;

/// What undoing an import took out of the register.
public record Undone(int people, int businesses) {}
