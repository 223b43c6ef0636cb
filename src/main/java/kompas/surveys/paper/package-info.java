/**
 * A questionnaire on paper: the form of a survey as sheets to fill in with a pen. Every copy has a code, so that its sheets stay
 * together and it is known whose it is.
 */
@NullMarked
package kompas.surveys.paper;

import org.jspecify.annotations.NullMarked;
