/** Asking on the pages, and answering at the desk. */
@NullMarked
package kompas.accounts.requests.web;

import org.jspecify.annotations.NullMarked;
