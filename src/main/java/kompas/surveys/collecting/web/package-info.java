@NullMarked
package kompas.surveys.collecting.web;

import org.jspecify.annotations.NullMarked;
