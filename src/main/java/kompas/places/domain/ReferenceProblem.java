package kompas.places.domain;

/** What is wrong with a country's folder, in a sentence that names the file and the line. */
final class ReferenceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceProblem(String file, String sentence) {
        super(file + ": " + sentence);
    }

    ReferenceProblem(String file, long line, String sentence) {
        super(file + ", line " + line + ": " + sentence);
    }
}
