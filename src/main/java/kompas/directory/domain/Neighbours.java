package kompas.directory.domain;

import java.util.List;

/**
 * What lies around an organisation.
 *
 * @param nearest the nearest of all, or those of the same municipality where no point is known
 * @param alike others within reach of an evening that work in the same field
 */
public record Neighbours(List<Neighbour> nearest, List<Neighbour> alike) {}
