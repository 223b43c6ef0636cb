package kompas.directory.search.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.search.OrganisationMarks.Mark;
import kompas.directory.search.indexing.MapCells;
import kompas.shared.kernel.Point;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;

/** The middle of several organisations, as a map marks them. */
record Middle(long count, double latitude, double longitude) {

    /** Of those in each bucket of an aggregation. */
    static SearchAggregation<Middle> in(SearchAggregationFactory f) {
        return f.composite()
                .from(
                        f.count().documents(),
                        f.avg().field("latitude", Double.class),
                        f.avg().field("longitude", Double.class))
                .as((count, latitude, longitude) -> new Middle(count, latitude, longitude))
                .toAggregation();
    }

    /** Those of a grid's cells, put together with their neighbours until there are few enough. */
    static List<Mark> atMost(int most, Map<String, Middle> cells) {
        Map<String, Middle> few = cells;
        while (few.size() > most) {
            few = coarser(few);
        }
        return few.values().stream().map(Middle::mark).toList();
    }

    private static Map<String, Middle> coarser(Map<String, Middle> cells) {
        Map<String, Middle> coarser = new HashMap<>();
        cells.forEach((cell, middle) -> coarser.merge(MapCells.around(cell), middle, Middle::and));
        return coarser;
    }

    private Middle and(Middle other) {
        long both = count + other.count;
        return new Middle(
                both,
                (latitude * count + other.latitude * other.count) / both,
                (longitude * count + other.longitude * other.count) / both);
    }

    private Mark mark() {
        return new Mark(new Point(latitude, longitude), count, Optional.empty());
    }
}
