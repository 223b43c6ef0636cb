/**
 * Questionnaires written by people who need not know how a form is made. What they write is the workbook of the draft, changed
 * cell by cell ({@code sheets}); what the editor does not understand stays as it is. Every change is kept at once, and can be
 * taken back until the draft is published.
 */
@NamedInterface("writing")
@NullMarked
package kompas.surveys.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
