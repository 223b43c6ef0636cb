/**
 * The form on the web, for those who are asked: page by page, kept as it is filled in, and gone on with from its link. What a form
 * shows, skips and refuses is decided by {@code xform} on the server; without a script a page at a time, with one at once.
 */
@NullMarked
package kompas.surveys.answering;

import org.jspecify.annotations.NullMarked;
