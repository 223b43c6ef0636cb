package kompas.directory.search.answering;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.search.Near;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks.Mark;
import kompas.directory.search.OrganisationResults.Hit;
import kompas.directory.search.indexing.OrganisationDocument;
import kompas.search.SearchIndex;
import kompas.shared.kernel.Point;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.engine.spatial.DistanceUnit;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.springframework.stereotype.Component;

/** Questions put to the index; each method is one query. */
@Component
class IndexQueries {

    private static final int PORTION = 1_000;

    private final SearchIndex index;
    private final Filters filters;

    IndexQueries(SearchIndex index, Filters filters) {
        this.index = index;
        this.filters = filters;
    }

    /** A page of hits, how many there are in all, counts of some groups among them, and marks where a region is drawn. */
    record Page(List<Hit> hits, long total, Map<Group, Map<String, Long>> counts, List<Mark> marks) {}

    Page page(Asked asked, Set<Group> counted) {
        Map<Group, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Group.class);
        counted.forEach(group -> keys.put(group, AggregationKey.of(group.name())));
        boolean drawn = RegionMarks.belongTo(asked.criteria());
        SearchResult<Hit> result = index.ask(session -> {
            var query = session.search(OrganisationDocument.class)
                    .select(f -> hit(f, asked.criteria()))
                    .where(f -> predicate(f, asked, Optional.empty()))
                    .sort(f -> order(f, asked));
            keys.forEach((group, key) -> query.aggregation(
                    key, f -> f.terms().field(group.field, String.class).maxTermCount(group.most)));
            if (drawn) {
                query.aggregation(RegionMarks.CELLS, RegionMarks::cells);
            }
            int size = asked.criteria().size();
            return query.fetch((asked.criteria().page() - 1) * size, size);
        });
        Map<Group, Map<String, Long>> counts = new EnumMap<>(Group.class);
        keys.forEach((group, key) -> counts.put(group, result.aggregation(key)));
        List<Mark> marks = drawn ? RegionMarks.of(result.aggregation(RegionMarks.CELLS)) : List.of();
        return new Page(result.hits(), result.total().hitCount(), counts, marks);
    }

    /** Counts of a group as if nothing of it were chosen. */
    Map<String, Long> counts(Asked asked, Group open) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(open.name());
        return index.ask(session -> session.search(OrganisationDocument.class)
                .where(f -> predicate(f, asked, Optional.of(open)))
                .aggregation(key, f -> f.terms().field(open.field, String.class).maxTermCount(open.most))
                .fetch(0)
                .aggregation(key));
    }

    long count(Asked asked) {
        return index.ask(session -> session.search(OrganisationDocument.class)
                .where(f -> predicate(f, asked, Optional.empty()))
                .fetchTotalHitCount());
    }

    Stream<UUID> ids(Asked asked) {
        return index.stream(session -> session.search(OrganisationDocument.class)
                .select(f -> f.id(UUID.class))
                .where(f -> predicate(f, asked, Optional.empty()))
                .sort(f -> order(f, asked))
                .scroll(PORTION));
    }

    PredicateFinalStep predicate(SearchPredicateFactory f, Asked asked, Optional<Group> open) {
        return f.bool(query -> {
            if (asked.question().isEmpty()) {
                query.must(f.matchAll());
            } else {
                query.must(new WordPredicates(f, asked.unknown()).of(asked.question(), asked.closeness()));
            }
            filters.add(f, query, asked.criteria(), open);
        });
    }

    private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<?, ?> f, OrganisationCriteria criteria) {
        Optional<GeoPoint> centre = criteria.near().flatMap(Near::point).map(IndexQueries::geo);
        if (centre.isEmpty()) {
            return f.composite().from(f.id(UUID.class)).as(id -> new Hit(id, Optional.empty()));
        }
        return f.composite()
                .from(f.id(UUID.class), f.distance("location", centre.get()).unit(DistanceUnit.KILOMETERS))
                .as((id, kilometres) -> new Hit(id, Optional.ofNullable(kilometres)));
    }

    private static SortFinalStep order(SearchSortFactory f, Asked asked) {
        CompositeSortComponentsStep<?, ?> order = f.composite();
        Optional<GeoPoint> centre = asked.criteria().near().flatMap(Near::point).map(IndexQueries::geo);
        switch (asked.criteria().sort()) {
            case NEAREST -> centre.ifPresent(point -> order.add(f.distance("location", point)));
            case NEWEST -> order.add(f.field("created").desc());
            case BEST -> {
                if (!asked.question().isEmpty()) {
                    order.add(f.score());
                }
                centre.ifPresent(point -> order.add(f.distance("location", point)));
            }
            case NAME -> {}
        }
        return order.add(f.field("order"));
    }

    static GeoPoint geo(Point point) {
        return GeoPoint.of(point.latitude(), point.longitude());
    }
}
