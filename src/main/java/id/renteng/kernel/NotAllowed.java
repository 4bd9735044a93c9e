package id.renteng.kernel;

/// Somebody asked for what her role may never do. Pages do not offer such a thing, so this is a wrong address or an
/// attack: it becomes status 403. What exists but is somebody else's is `NoSuchElementException` instead: status 404.
public final class NotAllowed extends RuntimeException {

    public NotAllowed(Actor by, String needed) {
        super("role %s, needs %s".formatted(by.role(), needed));
    }
}
