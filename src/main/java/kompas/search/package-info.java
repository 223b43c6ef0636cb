/**
 * The index: an in-process Lucene folder, or an OpenSearch cluster when {@code kompas.search.hosts} names one.
 * Modules describe their documents by {@link kompas.search.IndexedKind} and ask with
 * {@link kompas.search.SearchIndex}; rows of {@code search.pending}, written beside the data, keep it up to date.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared::kernel", "shared::commands", "shared::sql", "shared::text"})
@NullMarked
package kompas.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
