package kompas.directory.importing.profile;

import kompas.directory.importing.reading.Problem;

/** A profile is not written as profiles are; the problem says where. */
public final class ProfileError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProfileError(String key, Object... arguments) {
        super(key);
        this.problem = Problem.of(key, arguments);
    }

    public Problem problem() {
        return problem;
    }
}
