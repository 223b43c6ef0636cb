/** The desk. */
@NullMarked
package kompas.tasks.web;

import org.jspecify.annotations.NullMarked;
