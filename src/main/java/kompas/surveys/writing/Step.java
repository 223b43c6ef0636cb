package kompas.surveys.writing;

/**
 * A change somebody makes.
 *
 * @param token of the press of the button: what is sent twice is done once
 * @param act what is done, in one word
 * @param subject to which question, "" for the whole
 */
public record Step(String token, String act, String subject) {

    private static final int LONGEST = 300;

    public Step {
        subject = subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
    }
}
