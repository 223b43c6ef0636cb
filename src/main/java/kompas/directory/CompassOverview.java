package kompas.directory;

import java.util.List;
import java.util.Map;
import kompas.needs.Need;
import kompas.places.AreaId;

/**
 * The whole Compass in a few numbers; organisations that have closed are not counted.
 *
 * @param total how many organisations there are
 * @param byArea how many sit in each municipality, and in each region of those of which no more is known
 * @param bySection how many work mainly in each section of the fields of activity
 * @param newest the latest entered, a few of every country
 * @param calls who looks for volunteers, the latest first, one call an organisation
 */
public record CompassOverview(
        long total,
        Map<AreaId, Long> byArea,
        Map<String, Long> bySection,
        List<OrganisationSummary> newest,
        List<Call> calls) {

    /** An organisation that looks for somebody. */
    public record Call(OrganisationSummary organisation, Need need) {}
}
