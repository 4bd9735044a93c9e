package id.renteng.readiness;

/// How far a group has come on the way to its first loan. Financing adds what follows.
public enum Stage {
    FORMED,
    INAUGURATED,
    TRAINED,
    READY
}
