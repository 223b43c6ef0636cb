@NullMarked
package kompas.surveys.reviewing.web;

import org.jspecify.annotations.NullMarked;
