package id.renteng.operation.calculation;

/// The input of a calculation cannot be read. It is told as `{"error": {"path": …, "message": …}}`.
final class WrongInput extends RuntimeException {

    private final String path;

    /// @param path    where in the input, such as `members[2].part`; empty for the input as a whole
    /// @param message one sentence that says what is wanted
    WrongInput(String path, String message) {
        super(message);
        this.path = path;
    }

    String path() {
        return path;
    }
}
