/**
 * Forms at work: what a phone would make of an XForm, done by the library phones use (JavaRosa). {@link kompas.surveys.xform.Form} is
 * read once and kept; each response is a {@link kompas.surveys.xform.Filling} of its own, with conditions, calculations and limits.
 */
@NullMarked
package kompas.surveys.xform;

import org.jspecify.annotations.NullMarked;
