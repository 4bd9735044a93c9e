package id.renteng.registry.sheet;

/// A file that is not read any further. It is caught at the front door and becomes a refusal there.
public final class FileRefused extends RuntimeException {

    private final FileProblem problem;
    private final String detail;

    public FileRefused(FileProblem problem, String detail) {
        super(problem + " " + detail);
        this.problem = problem;
        this.detail = detail;
    }

    public FileRefused(FileProblem problem) {
        this(problem, "");
    }

    FileRefused(FileProblem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
        this.detail = "";
    }

    public FileProblem problem() {
        return problem;
    }

    /// Where, for problems that have a place: `D12`.
    public String detail() {
        return detail;
    }
}
