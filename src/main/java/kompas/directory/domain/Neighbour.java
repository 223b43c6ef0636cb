package kompas.directory.domain;

import java.util.Optional;
import kompas.directory.OrganisationSummary;

/**
 * An organisation in the neighbourhood of another.
 *
 * @param kilometres how far away; empty where one of the two has no point
 */
public record Neighbour(OrganisationSummary summary, Optional<Double> kilometres) {}
