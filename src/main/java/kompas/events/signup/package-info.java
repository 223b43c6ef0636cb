/**
 * Signing up for dates of activities, without an account: seats that are never oversold, a waiting list whose free seats are
 * offered in turn for a time, with a log of every step, what staff do with the list, and who came. Its doors are
 * {@link kompas.events.signup.SigningUp}, {@link kompas.events.signup.ChangingSignUps}, {@link kompas.events.signup.KeepingSignUps}
 * and {@link kompas.events.signup.CheckingIn}. Whoever changes seats holds the lock of the date's row first.
 */
@NamedInterface("signup")
@NullMarked
package kompas.events.signup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
