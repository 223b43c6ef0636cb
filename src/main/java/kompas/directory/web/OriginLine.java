package kompas.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kompas.directory.domain.OrganisationProfile.Origin;
import kompas.directory.domain.OrganisationProfile.Provenance;

/**
 * One line of "where this comes from".
 *
 * @param facts columns that come from there; empty for everything no other line names
 */
public record OriginLine(Origin origin, List<String> facts) {

    /** The usual source first, then what differs from it, facts of one origin together. */
    static List<OriginLine> of(Provenance provenance) {
        Map<Origin, List<String>> facts = new LinkedHashMap<>();
        provenance
                .facts()
                .forEach((fact, origin) -> facts.computeIfAbsent(origin, unused -> new ArrayList<>())
                        .add(fact));
        List<OriginLine> lines = new ArrayList<>();
        lines.add(new OriginLine(provenance.source(), List.of()));
        facts.forEach((origin, names) -> lines.add(new OriginLine(origin, names)));
        return lines;
    }
}
