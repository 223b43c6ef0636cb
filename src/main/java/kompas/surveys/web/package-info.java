@NullMarked
package kompas.surveys.web;

import org.jspecify.annotations.NullMarked;
