@NullMarked
package kompas.surveys.writing.web;

import org.jspecify.annotations.NullMarked;
