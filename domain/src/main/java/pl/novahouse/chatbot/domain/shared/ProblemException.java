package pl.novahouse.chatbot.domain.shared;

/** The one exception of the core: carries a {@link Problem} to the edge. It has no stack trace, for it is no bug. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.getClass().getSimpleName(), null, false, false);
        this.problem = problem;
    }

    /** Keeps the technical cause of an {@link Problem.Unavailable} for the log. */
    public ProblemException(Problem problem, Throwable cause) {
        super(problem.getClass().getSimpleName(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
