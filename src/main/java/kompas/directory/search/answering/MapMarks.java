package kompas.directory.search.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.search.Box;
import kompas.directory.search.OrganisationMarks;
import kompas.directory.search.OrganisationMarks.Mark;
import kompas.directory.search.indexing.MapCells;
import kompas.directory.search.indexing.OrganisationDocument;
import kompas.search.SearchIndex;
import kompas.shared.kernel.Point;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.spatial.GeoBoundingBox;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.springframework.stereotype.Component;

/** Organisations on a map: one by one while they are few, else the middle of those in each cell of a grid. */
@Component
class MapMarks {

    private static final int FEW = 300;
    private static final int MOST = 2_000;

    /** An aggregation keeps an object for each cell it meets: of the finest, a million organisations have a cell each. */
    private static final int MOST_CELLS = 32_768;

    private static final AggregationKey<Map<String, Middle>> CELLS = AggregationKey.of("cells");

    private final SearchIndex index;
    private final IndexQueries queries;

    MapMarks(SearchIndex index, IndexQueries queries) {
        this.index = index;
        this.queries = queries;
    }

    OrganisationMarks marks(Asked asked, Box box, int zoom) {
        SearchResult<Mark> few = single(asked, box);
        if (few.total().hitCount() <= FEW) {
            return new OrganisationMarks(few.hits(), few.total().hitCount());
        }
        List<Mark> marks = Middle.atMost(MOST, clusters(asked, box, MapCells.fieldFor(zoom, box, MOST_CELLS)));
        return new OrganisationMarks(marks, few.total().hitCount());
    }

    private SearchResult<Mark> single(Asked asked, Box box) {
        return index.ask(session -> session.search(OrganisationDocument.class)
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.field("location", GeoPoint.class))
                        .as((id, place) ->
                                new Mark(new Point(place.latitude(), place.longitude()), 1, Optional.of(id))))
                .where(f -> inside(f, asked, box))
                .fetch(FEW));
    }

    private Map<String, Middle> clusters(Asked asked, Box box, String cells) {
        return index.ask(session -> session.search(OrganisationDocument.class)
                .where(f -> inside(f, asked, box))
                .aggregation(
                        CELLS,
                        f -> f.terms()
                                .field(cells, String.class)
                                .value(Middle.in(f))
                                .maxTermCount(MOST_CELLS))
                .fetch(0)
                .aggregation(CELLS));
    }

    private PredicateFinalStep inside(SearchPredicateFactory f, Asked asked, Box box) {
        return f.bool(query -> {
            query.filter(queries.predicate(f, asked, Optional.empty()));
            query.filter(f.exists().field("location"));
            if (!box.equals(Box.WORLD)) {
                query.filter(f.spatial()
                        .within()
                        .field("location")
                        .boundingBox(GeoBoundingBox.of(box.north(), box.west(), box.south(), box.east())));
            }
        });
    }
}
