package kompas.jobs;

import java.util.Map;

/** A job cannot be done, and whoever started it should know why. */
public final class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Map<String, String> words;

    /**
     * @param key the message that says why
     * @param words its arguments
     */
    public JobFailed(String key, Map<String, String> words) {
        super(key);
        this.key = key;
        this.words = Map.copyOf(words);
    }

    String key() {
        return key;
    }

    Map<String, String> words() {
        return words;
    }
}
