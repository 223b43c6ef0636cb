package kompas.shared.text;

import java.util.List;

/** The languages this installation speaks; owned by the network's settings, asked by everything that shows words. */
public interface Languages {

    /** BCP-47 tags in the order they are offered, never empty. */
    List<String> all();

    /** The language a reader is given when nothing better is known: the first of {@link #all()}. */
    default String standard() {
        return all().getFirst();
    }

    default boolean has(String language) {
        return all().contains(language);
    }
}
