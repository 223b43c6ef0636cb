/** XML that strangers send, read so that it can do no harm. */
@NullMarked
package kompas.surveys.xml;

import org.jspecify.annotations.NullMarked;
