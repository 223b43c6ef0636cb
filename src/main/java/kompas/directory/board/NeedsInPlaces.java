package kompas.directory.board;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.DirectoryPermissions;
import kompas.directory.OrganisationSummary;
import kompas.libraries.LibrarySummary;
import kompas.libraries.NeedsAround;
import kompas.needs.NeedKind;
import kompas.needs.NeedTopic;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.sql.Versioned;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first needs of every municipality and how many there are, read once after each change, for the pages of places. */
@Component
public class NeedsInPlaces implements NeedsAround {

    private static final int FEW = 4;

    /** One more of each than is shown: a page leaves out its own organisation's. */
    private static final String FIRST = """
            select * from (
                select n.id, n.owner_id, n.kind, n.topics, n.since, o.name, o.example, coalesce(o.municipality_id, o.region_id) as area,
                       case n.urgency when 'now' then 1 when 'year' then 2 else 3 end as rank,
                       count(*) over (partition by coalesce(o.municipality_id, o.region_id)) as total,
                       row_number() over (partition by coalesce(o.municipality_id, o.region_id)
                           order by case n.urgency when 'now' then 1 when 'year' then 2 else 3 end, n.since desc, n.id desc) as nth
                from needs.standing n join directory.public_organisation o on o.id = n.owner_id and o.status <> 'closed'
                where n.owner_kind = 'organisation' and n.direction = 'need'
                  and current_date between n.since and coalesce(n.until, 'infinity')
                  and coalesce(o.municipality_id, o.region_id) is not null) stated
            where nth <= 5 order by area, nth""";

    private static final Comparator<Stated> FIRST_FIRST = Comparator.comparingInt(Stated::rank)
            .thenComparing(Stated::since, Comparator.reverseOrder())
            .thenComparing(Stated::id, Comparator.reverseOrder());

    private final JdbcClient database;
    private final DirectoryPermissions areas;
    private final Versioned<Map<UUID, Here>> known;

    NeedsInPlaces(JdbcClient database, DirectoryPermissions areas, DataVersions versions) {
        this.database = database;
        this.areas = areas;
        this.known = versions.kept(this::read, "directory", "needs");
    }

    private record Stated(
            UUID id,
            UUID owner,
            String kind,
            List<String> topics,
            LocalDate since,
            LocalizedText name,
            boolean example,
            int rank) {}

    private record Here(long total, List<Stated> first) {}

    @Override
    public Optional<Wanted> of(LibrarySummary library, Page page) {
        List<AreaId> serves =
                library.serves().isEmpty() ? library.municipality().stream().toList() : library.serves();
        Set<UUID> served =
                serves.stream().flatMap(area -> areas.within(area).stream()).collect(Collectors.toSet());
        return wanted(served, Optional.empty(), "library=" + library.slug(), page);
    }

    /** What is needed in a region or a municipality; empty for nothing. */
    public Optional<Wanted> in(Area area, Page page) {
        return wanted(areas.within(area.id()), Optional.empty(), "region=" + area.address(), page);
    }

    /** What others in its municipality need; empty for nothing. */
    public Optional<Wanted> around(OrganisationSummary organisation, Page page) {
        return organisation
                .location()
                .municipality()
                .map(AreaId::value)
                .flatMap(area -> wanted(
                        Set.of(area), Optional.of(organisation.id().value()), "near=" + organisation.slug(), page));
    }

    private Optional<Wanted> wanted(Set<UUID> within, Optional<UUID> besides, String query, Page page) {
        if (!page.offers(BoardAddress.PATH)) {
            return Optional.empty();
        }
        Map<UUID, Here> places = known.get();
        List<Here> here = within.stream()
                .flatMap(area -> Optional.ofNullable(places.get(area)).stream())
                .toList();
        List<Stated> first = here.stream()
                .flatMap(each -> each.first().stream())
                .filter(each -> besides.filter(each.owner()::equals).isEmpty())
                .sorted(FIRST_FIRST)
                .limit(FEW)
                .toList();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wanted(
                        first.stream().map(each -> line(each, page)).toList(),
                        here.stream().mapToLong(Here::total).sum(),
                        page.to(BoardAddress.PATH) + "?" + query));
    }

    private static Line line(Stated need, Page page) {
        Text t = page.t();
        String key = NeedKind.key(need.kind());
        return new Line(
                t.knows(key) ? t.say(key) : need.kind(),
                need.topics().stream()
                        .map(topic -> NeedTopic.findKey(topic).map(t::say).orElse(topic))
                        .collect(Collectors.joining(" · ")),
                need.name().in(page.language()),
                need.example(),
                page.to(BoardAddress.PATH + "/" + need.id()));
    }

    private Map<UUID, Here> read() {
        Map<UUID, Here> places = new HashMap<>();
        database.sql(FIRST).query((ResultSet row) -> {
            Stated stated = new Stated(
                    row.getObject("id", UUID.class),
                    row.getObject("owner_id", UUID.class),
                    row.getString("kind"),
                    List.of((String[]) row.getArray("topics").getArray()),
                    row.getObject("since", LocalDate.class),
                    LocalizedColumn.read(row.getString("name")),
                    row.getBoolean("example"),
                    row.getInt("rank"));
            UUID area = row.getObject("area", UUID.class);
            long total = row.getLong("total");
            places.computeIfAbsent(area, unused -> new Here(total, new ArrayList<>()))
                    .first()
                    .add(stated);
        });
        return places;
    }
}
