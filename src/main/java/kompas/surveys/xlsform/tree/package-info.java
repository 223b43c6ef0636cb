/**
 * A questionnaire as a tree of groups and questions, the way it will stand in the XForm: whatever the sheets said in
 * shorthand ({@code or_other}, table lists, counts of repeats) has become an element of its own.
 */
@NullMarked
package kompas.surveys.xlsform.tree;

import org.jspecify.annotations.NullMarked;
