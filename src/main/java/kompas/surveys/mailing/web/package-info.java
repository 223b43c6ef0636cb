/** The pages from which letters of a survey leave. */
@NullMarked
package kompas.surveys.mailing.web;

import org.jspecify.annotations.NullMarked;
