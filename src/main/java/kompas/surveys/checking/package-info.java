/** Looking a questionnaire over from the command line: whether it becomes a form, and what to mend where it does not. */
@NullMarked
package kompas.surveys.checking;

import org.jspecify.annotations.NullMarked;
