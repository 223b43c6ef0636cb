/** What the index knows of an organisation: only what is public, as words the search understands. */
@NullMarked
package kompas.directory.search.indexing;

import org.jspecify.annotations.NullMarked;
