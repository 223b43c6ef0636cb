package kompas.surveys.reviewing;

import java.util.Optional;

/**
 * Which responses are listed.
 *
 * @param draft tries of forms that are not published, and nothing else
 * @param flagged only those with something suspicious about them
 */
public record ResponseFilter(Optional<ResponseStatus> status, boolean flagged, boolean draft) {}
