package kompas.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a network answers people.
 *
 * @param senderName who its mails are from; empty for the network's name
 * @param senderAddress the address they are from; empty for the one in the configuration
 * @param answerDays within how many working days whoever asks for something has an answer
 */
public record Correspondence(Optional<String> senderName, Optional<String> senderAddress, int answerDays) {

    public static final int MOST_DAYS = 60;

    static final Correspondence USUAL = new Correspondence(Optional.empty(), Optional.empty(), 5);

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The day by which something asked for on {@code day} is answered; holidays are not known here. */
    public LocalDate promisedFrom(LocalDate day) {
        LocalDate promised = day;
        for (int left = answerDays; left > 0; left--) {
            promised = promised.plusDays(1);
            while (WEEKEND.contains(promised.getDayOfWeek())) {
                promised = promised.plusDays(1);
            }
        }
        return promised;
    }
}
