/**
 * What answers mean beyond their survey: the sheet {@code bindings} of a questionnaire, which tools for XLSForm pass over. A row
 * says of a question to which fact of an organisation it belongs ({@code binds_to}) and what becomes of an answer
 * ({@code rule}); a question without a row is counted and analysed only. docs/bindings.md explains it to those who write
 * questionnaires; {@link kompas.surveys.bindings.Bindings} reads it.
 */
@NullMarked
package kompas.surveys.bindings;

import org.jspecify.annotations.NullMarked;
