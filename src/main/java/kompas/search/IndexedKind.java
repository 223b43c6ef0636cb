package kompas.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One kind of thing that can be found; a module brings its own as a bean. The index learns of a change from a row
 * {@code (kind, id)} in {@code search.pending}, written in the same statement as the change.
 *
 * @param <D> the document, a class with Hibernate Search annotations whose fields hold text already analysed
 */
public interface IndexedKind<D> {

    /** As in {@code search.pending.kind}: {@code organisation}. */
    String kind();

    Class<D> documentClass();

    /** The documents of these ids in any order; an id that is gone or not public is left out, and leaves the index. */
    List<D> load(List<UUID> ids);

    /** The next ids after one, ascending; the first ones without one. Fewer than {@code most} only at the end. */
    List<UUID> idsAfter(Optional<UUID> last, int most);

    /** How many there are, about, for progress. */
    long count();

    UUID idOf(D document);

    /** Changes whenever the same data gives other documents, so that older indexes are built anew. */
    String fingerprint();

    /** The words of a document a reader may misspell, as they are written. */
    Set<String> words(D document);
}
