/** From a tree to the text of an XForm: its data, bindings, texts by language, and what is seen. */
@NullMarked
package kompas.surveys.xlsform.xml;

import org.jspecify.annotations.NullMarked;
