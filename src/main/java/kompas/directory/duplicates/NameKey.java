package kompas.directory.duplicates;

import java.util.TreeSet;

/** What is left of a name when spelling, alphabet, order, legal form and numbers do not count: equal for what is called the same. */
public final class NameKey {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private NameKey() {}

    /** Empty when no word of it can be read. */
    public static String of(String name) {
        return String.join(
                " ", new TreeSet<>(new NameReading(VOCABULARY).read(name).words()));
    }
}
