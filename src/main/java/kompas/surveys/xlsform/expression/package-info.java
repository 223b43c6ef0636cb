/**
 * Expressions as authors type them, half XPath and half {@code ${name}}: cut into tokens in one pass without regular
 * expressions, so that no text however long or twisted makes it slow.
 */
@NullMarked
package kompas.surveys.xlsform.expression;

import org.jspecify.annotations.NullMarked;
