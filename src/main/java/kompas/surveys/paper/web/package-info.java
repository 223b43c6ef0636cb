/** The pages on which copies are ordered, and the copies themselves. */
@NullMarked
package kompas.surveys.paper.web;

import org.jspecify.annotations.NullMarked;
