package kompas.surveys.xml;

/**
 * How much XML may hold before it counts as made to do harm.
 *
 * @param depth elements within each other
 * @param names different names of elements and attributes: a parser keeps each for good
 * @param run bytes between one end of a tag and the next, which a parser holds in memory as a whole
 * @param bytes altogether
 */
public record XmlLimits(int depth, int names, int run, long bytes) {}
