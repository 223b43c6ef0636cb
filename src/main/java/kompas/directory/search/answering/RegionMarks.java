package kompas.directory.search.answering;

import java.util.List;
import java.util.Map;
import kompas.directory.search.Facet;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationMarks.Mark;
import kompas.directory.search.View;
import kompas.directory.search.indexing.MapCells;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;

/** Marks for the drawing of one region, which come with the hits: the cells of a fine grid, put together until they are few. */
final class RegionMarks {

    static final AggregationKey<Map<String, Middle>> CELLS = AggregationKey.of("region cells");

    private static final int VILLAGE_ZOOM = 10;
    private static final int MOST_CELLS = 5_000;
    private static final int FEW = 300;

    private RegionMarks() {}

    static boolean belongTo(OrganisationCriteria criteria) {
        return criteria.view() == View.MAP && criteria.chosen(Facet.REGION).size() == 1;
    }

    static AggregationFinalStep<Map<String, Middle>> cells(SearchAggregationFactory f) {
        return f.terms()
                .field(MapCells.fieldFor(VILLAGE_ZOOM), String.class)
                .value(Middle.in(f))
                .maxTermCount(MOST_CELLS);
    }

    static List<Mark> of(Map<String, Middle> cells) {
        return Middle.atMost(FEW, cells);
    }
}
