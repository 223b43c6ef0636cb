package kompas.events.finding.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.events.finding.ActivityCriteria;
import kompas.shared.web.Page;

/** Addresses of the list that differ from each other in one thing. */
final class AgendaAddresses {

    static final String LIST = "/activities";
    static final String MARKS = "/activities/map/marks";

    private AgendaAddresses() {}

    static String of(ActivityCriteria criteria, Page page) {
        return of(page.to(LIST), criteria);
    }

    static String of(String path, ActivityCriteria criteria) {
        String query = criteria.toQuery();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The parameters of these criteria that a form carries along, but not {@code left}. */
    static Map<String, List<String>> kept(ActivityCriteria criteria, Set<String> left) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String parameter : criteria.at(Optional.empty()).toQuery().split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && !left.contains(parameter.substring(0, equals))) {
                String value = URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
                kept.computeIfAbsent(parameter.substring(0, equals), unused -> new ArrayList<>())
                        .add(value);
            }
        }
        return kept;
    }
}
