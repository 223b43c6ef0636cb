@NullMarked
package kompas.surveys.comparing.web;

import org.jspecify.annotations.NullMarked;
