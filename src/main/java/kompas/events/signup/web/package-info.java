/** The forms with which people sign up, the page each of them has, and the lists of those who look after an activity. */
@NullMarked
package kompas.events.signup.web;

import org.jspecify.annotations.NullMarked;
