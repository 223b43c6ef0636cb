package kompas.surveys.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.directory.stating.Said;

/**
 * What somebody read in one place.
 *
 * @param id made with the form, so that it is one however often it is sent
 * @param language of the words
 * @param source where: an address on the web, a register, a document
 * @param atOnce whether it is to be written without a look, by somebody who may
 */
public record Reading(UUID id, List<Said> said, String language, String source, LocalDate seenOn, boolean atOnce) {

    public Reading {
        said = List.copyOf(said);
    }
}
