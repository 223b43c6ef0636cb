package kompas.events.finding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Criteria as a query string; {@link ActivityCriteriaReading} reads it back. */
final class ActivityCriteriaWriting {

    private final StringJoiner query = new StringJoiner("&");

    private ActivityCriteriaWriting() {}

    static String query(ActivityCriteria criteria) {
        ActivityCriteriaWriting writing = new ActivityCriteriaWriting();
        if (!criteria.q().isEmpty()) {
            writing.add("q", criteria.q());
        }
        if (criteria.period() != Period.COMING) {
            writing.add("when", criteria.period().parameter());
        }
        criteria.from().ifPresent(day -> writing.add("from", day.toString()));
        criteria.to().ifPresent(day -> writing.add("to", day.toString()));
        criteria.chosen().forEach((facet, values) -> values.forEach(value -> writing.add(facet.parameter(), value)));
        criteria.near().ifPresent(place -> {
            writing.add("near", place.value());
            if (!place.isUsual()) {
                writing.add("within", Integer.toString(place.within()));
            }
        });
        if (criteria.view() != AgendaView.LIST) {
            writing.add("view", criteria.view().parameter());
        }
        criteria.month().ifPresent(month -> writing.add("month", month.toString()));
        criteria.position().ifPresent(place -> writing.add(place.parameter(), place.value()));
        return writing.query.toString();
    }

    private void add(String name, String value) {
        query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
