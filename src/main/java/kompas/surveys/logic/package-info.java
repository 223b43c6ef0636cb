/**
 * The logic of a questionnaire as people say it: {@link kompas.surveys.logic.Conditions} reads the XPath of conditions and limits
 * into a small model and writes it again; {@link kompas.surveys.logic.ConditionSentence} says the model in the reader's language.
 * What the model does not know stays an expression, and nobody guesses at it.
 */
@NullMarked
package kompas.surveys.logic;

import org.jspecify.annotations.NullMarked;
