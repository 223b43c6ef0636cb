/**
 * The whole installation in one file, and back. A backup is a zip: each table as PostgreSQL's COPY writes it, all in one
 * snapshot; uploaded files under their hash; last {@code manifest.json}, which says what must be in it. Its comment is
 * a seal on every byte of it.
 */
@NullMarked
package kompas.operations.backup;

import org.jspecify.annotations.NullMarked;
