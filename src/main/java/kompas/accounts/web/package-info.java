/** Signing in and out, and the page of one's own account. */
@NullMarked
package kompas.accounts.web;

import org.jspecify.annotations.NullMarked;
