/**
 * “Something is wrong here”: reports about pages, decisions with reasons, objections to them as the EU's Digital Services Act
 * asks; organisations that close and are there again; and what librarians do for those that want not to be listed.
 */
@NullMarked
package kompas.directory.reporting;

import org.jspecify.annotations.NullMarked;
