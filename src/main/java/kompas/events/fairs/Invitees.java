package kompas.events.fairs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.OrganisationId;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationSearch;
import kompas.events.ActivityId;
import kompas.places.Country;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a filter of the Compass finds for a fair. */
@Component
public class Invitees {

    /** As many as are invited at once. */
    public static final int MOST = 300;

    private static final String READ = """
            select o.id, o.name, o.country, o.status = 'closed' as closed,
                   o.id in (select organisation_id from directory.uncontacted) as unwanted,
                   exists (select from events.fair_guest g where g.fair_id = :fair and g.organisation_id = o.id) as invited,
                   exists (select from directory.contact c where c.organisation_id = o.id and c.email is not null)
                     or exists (select from accounts.role_grant g join accounts.person p on p.id = g.person_id
                                where g.role = 'organisation_contact' and g.scope_kind = 'organisation' and g.scope_id = o.id
                                  and p.disabled_at is null and p.erased_at is null) as mail
            from directory.organisation o where o.id = any(:ids) and o.listing = 'public'""";

    private final OrganisationSearch search;
    private final JdbcClient database;
    private final Places places;
    private final Languages languages;

    Invitees(OrganisationSearch search, JdbcClient database, Places places, Languages languages) {
        this.search = search;
        this.database = database;
        this.places = places;
        this.languages = languages;
    }

    /**
     * Those found.
     *
     * @param lines who would be invited, at most {@value #MOST}
     * @param unwanted how many want nobody to write to them
     * @param invited how many are invited already
     * @param more whether the filter finds more than are invited at once
     */
    public record Found(List<Line> lines, int unwanted, int invited, boolean more) {

        public long mailed() {
            return lines.stream().filter(Line::mail).count();
        }
    }

    /**
     * One who would be invited.
     *
     * @param language in which it is written to
     * @param mail whether somebody reads mail for it
     */
    public record Line(OrganisationId id, LocalizedText name, String language, boolean mail) {}

    private record Read(Line line, boolean closed, boolean unwanted, boolean invited) {}

    Found of(ActivityId fair, OrganisationCriteria criteria, String reader) {
        List<UUID> ids;
        try (Stream<UUID> hits = search.ids(criteria, reader)) {
            ids = hits.limit(MOST * 10L).toList();
        }
        Map<UUID, Read> read = read(fair, ids);
        List<Read> open = ids.stream()
                .filter(read::containsKey)
                .map(read::get)
                .filter(each -> !each.closed())
                .toList();
        List<Line> lines = open.stream()
                .filter(each -> !each.unwanted() && !each.invited())
                .map(Read::line)
                .toList();
        return new Found(
                lines.stream().limit(MOST).toList(),
                (int) open.stream()
                        .filter(each -> each.unwanted() && !each.invited())
                        .count(),
                (int) open.stream().filter(Read::invited).count(),
                lines.size() > MOST);
    }

    private Map<UUID, Read> read(ActivityId fair, List<UUID> ids) {
        return database
                .sql(READ)
                .param("fair", fair.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Read(
                        new Line(
                                new OrganisationId(row.getObject("id", UUID.class)),
                                LocalizedColumn.read(row.getString("name")),
                                spoken(Optional.ofNullable(row.getString("country"))),
                                row.getBoolean("mail")),
                        row.getBoolean("closed"),
                        row.getBoolean("unwanted"),
                        row.getBoolean("invited")))
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.line().id().value(), Function.identity()));
    }

    /** The country's own language where the network speaks it. */
    private String spoken(Optional<String> country) {
        return country.flatMap(places::findCountry)
                .map(Country::language)
                .filter(languages::has)
                .orElseGet(languages::standard);
    }
}
