package kompas.directory.domain;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.directory.OrganisationSummary;
import kompas.libraries.ChitalishtePages;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.OrganisationsAround;
import kompas.places.Area;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.Point;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages of libraries show of the directory. */
@Component
class LibrarySurroundings implements OrganisationsAround, ChitalishtePages {

    private static final int MOST = 12;

    private static final String AROUND = "select count(*) over () as total, " + SummaryColumns.NAMES + """
             from directory.public_organisation o
            where o.status <> 'closed' and o.municipality_id = any(:areas) and o.library_id is distinct from :library
            order by directory.plane(o.longitude, o.latitude)
                     <-> directory.plane(cast(:longitude as double precision), cast(:latitude as double precision)),
                     o.slug
            limit :most""";

    private final JdbcClient database;
    private final Places places;
    private final CodeLists lists;

    LibrarySurroundings(JdbcClient database, Places places, CodeLists lists) {
        this.database = database;
        this.places = places;
        this.lists = lists;
    }

    @Override
    public Around of(LibrarySummary library) {
        List<Neighbour> some = new ArrayList<>();
        long[] total = {0};
        database.sql(AROUND)
                .param("areas", municipalities(library))
                .param("library", library.id().value())
                .param("longitude", library.point().map(Point::longitude).orElse(null))
                .param("latitude", library.point().map(Point::latitude).orElse(null))
                .param("most", MOST)
                .query((ResultSet row) -> {
                    total[0] = row.getLong("total");
                    some.add(neighbour(SummaryColumns.read(row)));
                });
        return new Around(total[0], "/organisations?library=" + library.slug(), some);
    }

    @Override
    public Optional<String> find(LibraryId chitalishte) {
        return database.sql("select slug from directory.public_organisation where library_id = :library")
                .param("library", chitalishte.value())
                .query(String.class)
                .optional()
                .map(slug -> "/organisations/" + slug);
    }

    @Override
    public String listIn(String region) {
        return "/organisations?region=" + region + "&form=chitalishte";
    }

    private UUID[] municipalities(LibrarySummary library) {
        List<AreaId> served =
                library.serves().isEmpty() ? library.municipality().stream().toList() : library.serves();
        return served.stream()
                .flatMap(area -> places.municipalities(area).stream())
                .map(Area::id)
                .map(AreaId::value)
                .distinct()
                .toArray(UUID[]::new);
    }

    private Neighbour neighbour(OrganisationSummary organisation) {
        return new Neighbour(
                organisation.path(),
                organisation.name(),
                organisation.example(),
                organisation.fields().stream()
                        .findFirst()
                        .flatMap(lists::findField)
                        .map(Field::key),
                organisation.location().municipality(),
                organisation.location().point(),
                organisation.logo());
    }
}
