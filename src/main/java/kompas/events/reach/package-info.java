/**
 * People without an account: what they type of themselves, the secret links to their pages, and how they are found and
 * forgotten, the same for those who sign up and those who help.
 */
@NullMarked
package kompas.events.reach;

import org.jspecify.annotations.NullMarked;
