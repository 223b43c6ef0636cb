/**
 * Questions worth asking again, by theme: those that come with Kompas ({@code surveys/questions.md}, which also says which questions
 * of the ready questionnaires are among them), and those libraries keep for others. Each is a small workbook of its own, so that it
 * is taken over as from any questionnaire.
 */
@NullMarked
package kompas.surveys.writing.bank;

import org.jspecify.annotations.NullMarked;
