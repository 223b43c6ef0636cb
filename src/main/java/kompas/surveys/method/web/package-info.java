@NullMarked
package kompas.surveys.method.web;

import org.jspecify.annotations.NullMarked;
