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
import kompas.places.Places;
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

    /** Twice as many of each as are shown, half of them at most one organisation's: a page leaves out those of its own. */
    private static final String FIRST = """
            select * from (
                select stated.*, row_number() over (partition by area order by rank, since desc, id desc) as nth from (
                select n.id, n.owner_id, n.kind, n.topics, n.since, o.name, o.example, coalesce(o.municipality_id, o.region_id) as area,
                       case n.urgency when 'now' then 1 when 'year' then 2 else 3 end as rank,
                       count(*) over (partition by coalesce(o.municipality_id, o.region_id)) as total,
                       row_number() over (partition by coalesce(o.municipality_id, o.region_id), n.owner_id
                           order by case n.urgency when 'now' then 1 when 'year' then 2 else 3 end, n.since desc, n.id desc) as own
                from needs.standing n join directory.public_organisation o on o.id = n.owner_id and o.status <> 'closed'
                where n.owner_kind = 'organisation' and n.direction = 'need'
                  and current_date between n.since and coalesce(n.until, 'infinity')
                  and coalesce(o.municipality_id, o.region_id) is not null) stated
                where own <= 4) few
            where nth <= 8 order by area, nth""";

    private static final Comparator<Stated> FIRST_FIRST = Comparator.comparingInt(Stated::rank)
            .thenComparing(Stated::since, Comparator.reverseOrder())
            .thenComparing(Stated::id, Comparator.reverseOrder());

    private final JdbcClient database;
    private final DirectoryPermissions areas;
    private final Places places;
    private final Versioned<Map<UUID, Here>> known;

    NeedsInPlaces(JdbcClient database, DirectoryPermissions areas, Places places, DataVersions versions) {
        this.database = database;
        this.areas = areas;
        this.places = places;
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

    /** What others in its municipality need; empty for nothing. All of it, which is counted, has its own among it. */
    public Optional<Wanted> around(OrganisationSummary organisation, Page page) {
        return organisation
                .location()
                .municipality()
                .flatMap(places::findArea)
                .flatMap(area -> wanted(
                        Set.of(area.id().value()),
                        Optional.of(organisation.id().value()),
                        "municipality=" + area.address(),
                        page));
    }

    private Optional<Wanted> wanted(Set<UUID> within, Optional<UUID> besides, String query, Page page) {
        if (!page.offers(BoardAddress.PATH)) {
            return Optional.empty();
        }
        Map<UUID, Here> all = known.get();
        List<Here> here = within.stream()
                .flatMap(area -> Optional.ofNullable(all.get(area)).stream())
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
        return new Line(
                NeedKind.said(need.kind(), t),
                need.topics().stream().map(topic -> NeedTopic.said(topic, t)).collect(Collectors.joining(" · ")),
                need.name().in(page.language()),
                need.example(),
                page.to(BoardAddress.PATH + "/" + need.id()));
    }

    private Map<UUID, Here> read() {
        Map<UUID, Here> read = new HashMap<>();
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
            read.computeIfAbsent(area, unused -> new Here(total, new ArrayList<>()))
                    .first()
                    .add(stated);
        });
        return read;
    }
}
