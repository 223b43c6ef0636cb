package kompas.directory.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kompas.directory.CompassOverview;
import kompas.directory.CompassOverview.Call;
import kompas.directory.Field;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.needs.Need;
import kompas.needs.NeedKind;
import kompas.needs.Needs;
import kompas.needs.Owner;
import kompas.places.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the overview in four statements, however many organisations there are. */
@Component
class OverviewQueries {

    private static final int NEWEST_OF_A_COUNTRY = 4;
    private static final int CALLS = 60;

    private static final String COUNTS = """
            select coalesce(municipality_id, region_id) as area, %s as section, count(*) as number
            from directory.public_organisation where status <> 'closed' group by 1, 2
            """.formatted(Field.sectionIn("fields[1]"));

    /** Goes from country to country in the index instead of reading everything to find the few there are. */
    private static final String NEWEST = """
            with recursive here (country) as (
                select min(country) from directory.public_organisation
                union all
                select (select min(o.country) from directory.public_organisation o where o.country > here.country)
                from here where here.country is not null)
            select\s""" + SummaryColumns.NAMES + """
             from here
            cross join lateral (
                select * from directory.public_organisation
                where country = here.country and status <> 'closed'
                order by created_at desc, id desc limit :most) o
            order by o.created_at desc, o.id desc""";

    private final JdbcClient database;
    private final Needs needs;

    OverviewQueries(JdbcClient database, Needs needs) {
        this.database = database;
        this.needs = needs;
    }

    CompassOverview overview(OrganisationDirectory directory) {
        Map<AreaId, Long> byArea = new HashMap<>();
        Map<String, Long> bySection = new TreeMap<>();
        long total = 0;
        for (Count count : counts()) {
            total += count.number();
            Optional.ofNullable(count.area())
                    .ifPresent(area -> byArea.merge(AreaId.of(area), count.number(), Long::sum));
            Optional.ofNullable(count.section()).ifPresent(code -> bySection.merge(code, count.number(), Long::sum));
        }
        return new CompassOverview(total, byArea, bySection, newest(), calls(directory));
    }

    private List<Count> counts() {
        return database.sql(COUNTS)
                .query((row, number) ->
                        new Count(row.getObject("area", UUID.class), row.getString("section"), row.getLong("number")))
                .list();
    }

    private List<OrganisationSummary> newest() {
        return database.sql(NEWEST)
                .param("most", NEWEST_OF_A_COUNTRY)
                .query((row, number) -> SummaryColumns.read(row))
                .list();
    }

    private List<Call> calls(OrganisationDirectory directory) {
        Map<OrganisationId, Need> latest = new LinkedHashMap<>();
        for (Needs.Stated stated :
                needs.latest(Owner.Kind.ORGANISATION, Need.Direction.NEED, NeedKind.VOLUNTEERS, CALLS)) {
            latest.putIfAbsent(new OrganisationId(stated.owner()), stated.need());
        }
        Map<OrganisationId, OrganisationSummary> summaries = directory.summaries(latest.keySet());
        List<Call> calls = new ArrayList<>();
        latest.forEach((id, need) ->
                Optional.ofNullable(summaries.get(id)).ifPresent(summary -> calls.add(new Call(summary, need))));
        return calls;
    }

    private record Count(@Nullable UUID area, @Nullable String section, long number) {}
}
