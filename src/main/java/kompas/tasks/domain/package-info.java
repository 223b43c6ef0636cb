/** Tasks and their escalation. */
@NullMarked
package kompas.tasks.domain;

import org.jspecify.annotations.NullMarked;
