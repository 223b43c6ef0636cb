/** How long somebody who answers a survey on the web waits for a page, and how much it weighs. */
@NullMarked
package kompas.bench.answering;

import org.jspecify.annotations.NullMarked;
