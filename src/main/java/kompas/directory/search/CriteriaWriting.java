package kompas.directory.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import kompas.shared.kernel.Point;

/** Criteria as a query string; {@link CriteriaReading} reads it back. */
final class CriteriaWriting {

    private final StringJoiner query = new StringJoiner("&");

    private CriteriaWriting() {}

    static String query(OrganisationCriteria criteria) {
        CriteriaWriting writing = new CriteriaWriting();
        if (!criteria.q().isEmpty()) {
            writing.add("q", criteria.q());
        }
        criteria.chosen().forEach((facet, values) -> values.forEach(value -> writing.add(facet.parameter(), value)));
        criteria.near().ifPresent(writing::add);
        if (criteria.sort() != Sort.BEST) {
            writing.add("sort", criteria.sort().parameter());
        }
        if (criteria.view() != View.LIST) {
            writing.add("view", criteria.view().parameter());
        }
        if (criteria.size() != OrganisationCriteria.USUAL_PAGE) {
            writing.add("size", Integer.toString(criteria.size()));
        }
        if (criteria.page() > 1) {
            writing.add("page", Integer.toString(criteria.page()));
        }
        return writing.query.toString();
    }

    private void add(Near near) {
        add("near", near.point().map(point -> place(point, near.label())).orElse(near.label()));
        near.within().ifPresent(kilometres -> add("within", Integer.toString(kilometres)));
    }

    private static String place(Point point, String label) {
        String numbers = point.latitude() + "," + point.longitude();
        return label.isEmpty() ? numbers : numbers + "," + label;
    }

    private void add(String name, String value) {
        query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
