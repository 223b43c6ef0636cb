package kompas.directory.duplicates;

/**
 * One reason why two organisations are or are not taken for one, as people are shown it.
 *
 * @param code of a sentence: {@code same_identifier}, {@code metres_apart}
 * @param value what is filled in: the number, the metres; may be empty. Never a phone or a person's address.
 */
public record Reason(String code, String value) {

    static Reason of(String code) {
        return new Reason(code, "");
    }
}
