/** People, their grants, and the links by which they sign in. */
@NullMarked
package kompas.accounts.domain;

import org.jspecify.annotations.NullMarked;
