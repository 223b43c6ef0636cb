package kompas.directory.confirming;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When who is asked whether a page is still right. All in days.
 *
 * @param everyDays after how long a confirmed page is asked about again
 * @param settleDays how long what has just come in is left alone before its first mail
 * @param remindDays between a mail and the next
 * @param reminders how many mails follow the first
 * @param unlistDays from giving up waiting, when somebody is asked to phone, to taking the page off the lists
 * @param mailsANight how many organisations are asked in one night at most
 * @param linkDays how long a link in a mail and the code on a letter work
 */
@ConfigurationProperties("kompas.confirming")
public record ConfirmingPeriods(
        @DefaultValue("365") int everyDays,
        @DefaultValue("7") int settleDays,
        @DefaultValue("21") int remindDays,
        @DefaultValue("2") int reminders,
        @DefaultValue("60") int unlistDays,
        @DefaultValue("40") int mailsANight,
        @DefaultValue("180") int linkDays) {

    /** Pages last confirmed on this day or before are asked about. */
    LocalDate dueOn(LocalDate today) {
        return today.minusDays(everyDays);
    }

    /** How many days after a letter, which nobody is reminded of, waiting is given up. */
    int letterDays() {
        return remindDays * (reminders + 1);
    }

    LocalDate expires(LocalDate today) {
        return today.plusDays(linkDays);
    }
}
