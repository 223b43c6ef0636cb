package kompas.directory.domain;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.directory.CodeLists;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.places.AreaId;
import kompas.shared.kernel.Point;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is around an organisation, in one statement. */
@Component
public class NeighbourQueries {

    private static final String NEAREST = "(select true as nearest, " + SummaryColumns.NAMES + """
             from directory.public_organisation o
            where o.longitude is not null and o.id <> :id and o.status <> 'closed'
            order by directory.plane(o.longitude, o.latitude) <-> directory.plane(:longitude, :latitude)
            limit :most)""";

    private static final String ALIKE = "(select false as nearest, " + SummaryColumns.NAMES + """
             from directory.public_organisation o
            where o.longitude is not null and o.id <> :id and o.status <> 'closed' and o.fields && cast(:fields as text[])
              and directory.plane(o.longitude, o.latitude) <@ box(
                       directory.plane(:longitude - 2, :latitude - 1), directory.plane(:longitude + 2, :latitude + 1))
            order by directory.plane(o.longitude, o.latitude) <-> directory.plane(:longitude, :latitude)
            limit :most * 2)""";

    /** As far as somebody goes for an evening's meeting. */
    private static final double NEARBY_KILOMETRES = 50;

    private static final String IN_MUNICIPALITY = "select true as nearest, " + SummaryColumns.NAMES + """
             from directory.public_organisation o
            where o.municipality_id = :municipality and o.id <> :id and o.status <> 'closed'
            order by o.fields && cast(:fields as text[]) desc, o.confirmed_on desc nulls last, o.slug limit :most""";

    private final JdbcClient database;
    private final Function<String, List<String>> fieldsLike;

    @Autowired
    NeighbourQueries(JdbcClient database, CodeLists lists) {
        this(database, lists::fieldsLike);
    }

    NeighbourQueries(JdbcClient database, Function<String, List<String>> fieldsLike) {
        this.database = database;
        this.fieldsLike = fieldsLike;
    }

    public Neighbours around(OrganisationSummary organisation, int most) {
        Optional<Point> point = organisation.location().point();
        if (point.isPresent()) {
            return aroundPoint(organisation, point.get(), most);
        }
        List<Neighbour> same = organisation
                .location()
                .municipality()
                .map(municipality -> inMunicipality(organisation, municipality, most))
                .orElse(List.of());
        return new Neighbours(same, List.of());
    }

    private Neighbours aroundPoint(OrganisationSummary organisation, Point here, int most) {
        List<Neighbour> nearest = new ArrayList<>();
        List<Neighbour> alike = new ArrayList<>();
        database.sql(NEAREST + " union all " + ALIKE)
                .params(Map.of("longitude", here.longitude(), "latitude", here.latitude()))
                .param("id", organisation.id().value())
                .param("fields", alike(organisation))
                .param("most", most)
                .query((ResultSet row) -> {
                    OrganisationSummary summary = SummaryColumns.read(row);
                    Neighbour neighbour =
                            new Neighbour(summary, summary.location().point().map(here::kilometresTo));
                    (row.getBoolean("nearest") ? nearest : alike).add(neighbour);
                });
        Set<OrganisationId> shown =
                nearest.stream().map(neighbour -> neighbour.summary().id()).collect(Collectors.toSet());
        return new Neighbours(
                nearest,
                alike.stream()
                        .filter(neighbour -> !shown.contains(neighbour.summary().id()))
                        .filter(neighbour -> neighbour.kilometres().orElse(0d) <= NEARBY_KILOMETRES)
                        .limit(most)
                        .toList());
    }

    private List<Neighbour> inMunicipality(OrganisationSummary organisation, AreaId municipality, int most) {
        return database.sql(IN_MUNICIPALITY)
                .param("municipality", municipality.value())
                .param("id", organisation.id().value())
                .param("fields", alike(organisation))
                .param("most", most)
                .query((row, number) -> new Neighbour(SummaryColumns.read(row), Optional.empty()))
                .list();
    }

    /** The codes of everything that is much the same: its primary field's group. */
    private String[] alike(OrganisationSummary organisation) {
        return organisation.fields().stream()
                .findFirst()
                .map(primary -> fieldsLike.apply(primary).toArray(String[]::new))
                .orElse(new String[0]);
    }
}
