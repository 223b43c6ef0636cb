/**
 * From XLSForm to XForm. {@link kompas.surveys.xlsform.XlsForm} is the door. How a form is compiled:
 *
 * <ol>
 *   <li>{@code sheet} understands the headings of each sheet, so that a row gives its cells by what they mean, by language,
 *       cleaned of what spreadsheets do to them, and still knows where they stand.
 *   <li>{@code reading} goes through the settings, the lists of choices and the rows of the survey, and builds a {@code tree}:
 *       groups, repeats and questions, with what people wrote in shorthand written out.
 *   <li>Then it checks what needs the whole tree: references, triggers, circles, translations. Everything that is wrong goes
 *       to {@code problem} with sheet, row and column; reading goes on, so that an author learns of all of it at once.
 *   <li>If nothing is wrong, {@code xml} writes the tree: texts by language, the empty response, files and lists, a bind per
 *       element, and the body. Only there do references become paths ({@code expression} finds them).
 * </ol>
 *
 * <p>The structure of what is written follows the reference compiler of the XLSForm community, which clients are used to.
 */
@NullMarked
package kompas.surveys.xlsform;

import org.jspecify.annotations.NullMarked;
