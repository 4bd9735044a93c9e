package id.renteng.training.matching;

/// A problem that cannot be what was meant: says where and why.
public final class WrongProblem extends IllegalArgumentException {

    private final String path;

    /// @param path the field, as `people[3].locked`
    public WrongProblem(String path, String message) {
        super(message);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
