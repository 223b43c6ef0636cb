package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.LocalizedText;

/**
 * An organisation about which is asked whether its page is right, public or not.
 *
 * @param confirmedBy organisation or library
 * @param asked what is under way
 */
public record Subject(
        OrganisationId id,
        String slug,
        LocalizedText name,
        boolean listed,
        boolean closed,
        Optional<String> country,
        Optional<LocalDate> confirmedOn,
        Optional<String> confirmedBy,
        Optional<Asked> asked) {

    /** The path of its page behind the language. */
    public String path() {
        return "/organisations/" + slug;
    }

    /** Whether its page is off the lists for want of an answer, and for nothing else. */
    public boolean unlistedBySilence() {
        return !listed && asked.flatMap(Asked::unlistedOn).isPresent();
    }

    /**
     * The question under way.
     *
     * @param way mail, letter, or none when no mailbox takes it
     * @param times how many mails went out
     * @param silentOn since when waiting is given up
     */
    public record Asked(
            String way,
            LocalDate askedOn,
            int times,
            LocalDate lastOn,
            Optional<LocalDate> silentOn,
            Optional<LocalDate> postponedUntil,
            Optional<LocalDate> unlistedOn) {}
}
