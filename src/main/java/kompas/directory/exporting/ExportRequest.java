package kompas.directory.exporting;

import java.util.Optional;
import kompas.directory.search.OrganisationCriteria;

/**
 * What is to be exported.
 *
 * @param criteria as for the list of organisations; its order and its pages do not count
 * @param source key of the source organisations come from
 * @param personal whether what the public may not see is exported as well: for the operator's own copy
 * @param language in which the words of the criteria are understood
 */
record ExportRequest(OrganisationCriteria criteria, Optional<String> source, boolean personal, String language) {}
