/** How a survey is done: the steps from the first day to the last, and the letters, forms and cards it takes; both are the team's to change. */
@NullMarked
package kompas.surveys.method;

import org.jspecify.annotations.NullMarked;
