package kompas.directory.duplicates;

import java.util.List;
import kompas.directory.OrganisationId;

/**
 * A listed organisation that may be the one described.
 *
 * @param score 0 to 1, how sure that is
 * @param reasons the strongest first
 */
public record Lookalike(OrganisationId organisation, double score, List<Reason> reasons) {}
