package kompas.directory.duplicates;

import java.util.List;
import kompas.directory.OrganisationId;

/** Two listed organisations that may be one, the lower id first. */
public record DuplicatePair(OrganisationId one, OrganisationId other, double score, List<Reason> reasons) {}
