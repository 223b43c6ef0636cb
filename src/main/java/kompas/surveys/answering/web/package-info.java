/** Pages for those who are asked, and for those who hand out the links. */
@NullMarked
package kompas.surveys.answering.web;

import org.jspecify.annotations.NullMarked;
