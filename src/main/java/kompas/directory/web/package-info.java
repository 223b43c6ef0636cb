/** The public pages of organisations and regions. Nothing here reads a table: only what the {@code public_…} views hold. */
@NullMarked
package kompas.directory.web;

import org.jspecify.annotations.NullMarked;
