package kompas.surveys.reviewing;

/**
 * How a survey goes, in responses.
 *
 * @param flagged of those that wait for review, how many have something suspicious about them
 * @param strays what phones sent that could not be filed and nobody has seen to
 */
public record Progress(int all, int waiting, int accepted, int rejected, int flagged, int strays) {}
