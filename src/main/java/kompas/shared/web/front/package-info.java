/** What stands before Spring MVC: security headers, bad requests, the files of the look, and pages kept in memory. */
@NullMarked
package kompas.shared.web.front;

import org.jspecify.annotations.NullMarked;
