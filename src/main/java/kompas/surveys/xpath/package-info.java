/**
 * Expressions of questionnaires: XPath 1.0 with the functions of ODK XForms, and {@code ${name}} for the answer to a question.
 * {@link kompas.surveys.xpath.Expression} takes one apart and says where it breaks.
 */
@NullMarked
package kompas.surveys.xpath;

import org.jspecify.annotations.NullMarked;
