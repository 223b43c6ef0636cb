package kompas.events.finding.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.events.finding.ActivityFacet;

/** A number for every value a facet has in a programme, so that counting is adding to an array. */
final class Vocabulary {

    private final List<Known> facets = Stream.of(ActivityFacet.values())
            .map(facet -> new Known(new HashMap<>(), new ArrayList<>()))
            .toList();

    private record Known(Map<String, Integer> numbers, List<String> values) {

        int learn(String word) {
            return numbers.computeIfAbsent(word, unused -> {
                values.add(word);
                return values.size() - 1;
            });
        }
    }

    /** The numbers of these values, new ones for those not met before. */
    int[] learn(ActivityFacet facet, Collection<String> words) {
        return words.stream().mapToInt(known(facet)::learn).toArray();
    }

    /** Which of a facet's numbers are wanted; values nobody has are left out. */
    boolean[] wanted(ActivityFacet facet, Collection<String> words) {
        boolean[] wanted = new boolean[size(facet)];
        for (String word : words) {
            Integer number = known(facet).numbers.get(word);
            if (number != null) {
                wanted[number] = true;
            }
        }
        return wanted;
    }

    int size(ActivityFacet facet) {
        return known(facet).values.size();
    }

    String value(ActivityFacet facet, int number) {
        return known(facet).values.get(number);
    }

    private Known known(ActivityFacet facet) {
        return facets.get(facet.ordinal());
    }
}
