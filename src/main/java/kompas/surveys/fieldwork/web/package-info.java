@NullMarked
package kompas.surveys.fieldwork.web;

import org.jspecify.annotations.NullMarked;
