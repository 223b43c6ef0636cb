package kompas.testing;

import java.util.stream.Stream;

/** The languages a journey is gone in: Bulgarian, whose words are the longest, and with {@code -Pfull} the others. */
public final class SpokenLanguages {

    public static final String SOURCE = "kompas.testing.SpokenLanguages#all";

    private SpokenLanguages() {}

    public static Stream<String> all() {
        return Boolean.getBoolean("kompas.full") ? Stream.of("bg", "da", "en") : Stream.of("bg");
    }
}
