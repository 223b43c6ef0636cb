/**
 * Finding organisations: what a reader can ask ({@link kompas.directory.search.OrganisationCriteria}, the same in an
 * address, a feed and a download) and who answers ({@link kompas.directory.search.OrganisationSearch}).
 */
@NamedInterface("search")
@NullMarked
package kompas.directory.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
