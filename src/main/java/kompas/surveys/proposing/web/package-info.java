@NullMarked
package kompas.surveys.proposing.web;

import org.jspecify.annotations.NullMarked;
