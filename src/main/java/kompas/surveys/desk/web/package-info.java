@NullMarked
package kompas.surveys.desk.web;

import org.jspecify.annotations.NullMarked;
