package kompas.events.finding.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.ListedActivity;
import kompas.events.finding.ListedDate;

/**
 * An activity with its dates.
 *
 * @param dates by their beginning
 * @param codes numbers of its values in the {@link Vocabulary}, facet by facet
 */
record Shelved(ListedActivity activity, List<ListedDate> dates, List<int[]> codes) {

    static Shelved of(ListedActivity activity, Vocabulary vocabulary) {
        return new Shelved(
                activity,
                new ArrayList<>(1),
                Stream.of(ActivityFacet.values())
                        .map(facet -> vocabulary.learn(facet, activity.codes(facet)))
                        .toList());
    }

    int[] codes(ActivityFacet facet) {
        return codes.get(facet.ordinal());
    }

    boolean hasOne(ActivityFacet facet, boolean[] wanted) {
        for (int code : codes(facet)) {
            if (wanted[code]) {
                return true;
            }
        }
        return false;
    }
}
