package kompas.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** The door to the index. */
public interface SearchIndex {

    /**
     * Asks the live index.
     *
     * @throws IndexNotReady while there is none, and when the engine cannot be reached
     */
    <T> T ask(Function<SearchSession, T> question);

    /** Every hit of a question, read in portions; close the stream. Throws as {@link #ask} does. */
    <T> Stream<T> stream(Function<SearchSession, SearchScroll<T>> question);

    /** Moves whenever answers may have changed; also the data version {@code search}, for pages in memory. */
    long version();

    SearchStatus status();

    /** Whether any of these words stands in a name of something or of a place. */
    boolean knows(Set<String> words);

    /** Words of names and places that are spelled much like {@code word}, likest first; itself not among them. */
    List<String> similarWords(String word, int most);
}
