package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When who is asked whether a page is still right. All in days. What is configured holds until an administrator chooses
 * something else in the browser; {@link PeriodsInForce} knows which.
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

    static ConfirmingPeriods of(Map<Period, Integer> numbers) {
        return new ConfirmingPeriods(
                numbers.getOrDefault(Period.EVERY_DAYS, 0),
                numbers.getOrDefault(Period.SETTLE_DAYS, 0),
                numbers.getOrDefault(Period.REMIND_DAYS, 0),
                numbers.getOrDefault(Period.REMINDERS, 0),
                numbers.getOrDefault(Period.UNLIST_DAYS, 0),
                numbers.getOrDefault(Period.MAILS_A_NIGHT, 0),
                numbers.getOrDefault(Period.LINK_DAYS, 0));
    }

    public int of(Period period) {
        return switch (period) {
            case EVERY_DAYS -> everyDays;
            case SETTLE_DAYS -> settleDays;
            case REMIND_DAYS -> remindDays;
            case REMINDERS -> reminders;
            case UNLIST_DAYS -> unlistDays;
            case MAILS_A_NIGHT -> mailsANight;
            case LINK_DAYS -> linkDays;
        };
    }

    /** From the first mail to taking a page off the lists, when nobody ever answers. */
    public int daysOfSilence() {
        return letterDays() + unlistDays;
    }

    /** How often that is, as messages choose their words by: {@code year} or {@code other}. */
    public String often() {
        return Math.abs(everyDays - 365) <= 35 ? "year" : "other";
    }

    /** What happens to a page last confirmed on {@code confirmed} whose people never answer, seen from {@code today}. */
    public Course course(LocalDate confirmed, LocalDate today) {
        LocalDate due = confirmed.plusDays(everyDays);
        LocalDate asked = due.isAfter(today) ? due : today.plusDays(1);
        LocalDate silent = asked.plusDays(letterDays());
        return new Course(
                asked,
                IntStream.rangeClosed(1, reminders)
                        .mapToObj(time -> asked.plusDays((long) remindDays * time))
                        .toList(),
                silent,
                silent.plusDays(unlistDays));
    }

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
