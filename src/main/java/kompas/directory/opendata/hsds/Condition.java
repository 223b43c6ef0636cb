package kompas.directory.opendata.hsds;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kompas.directory.opendata.hsds.Taxonomies.Coding;

/** The part of a statement behind {@code where}: what a query asks of organisation {@code o}. */
final class Condition {

    private static final String WITHIN = """
            6371008.8 * 2 * asin(least(1, sqrt(
                sin(radians(o.latitude - m.latitude) / 2) ^ 2
                + cos(radians(m.latitude)) * cos(radians(o.latitude)) * sin(radians(o.longitude - m.longitude) / 2) ^ 2)))
            """;

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    static Condition of(HsdsQuery query, Taxonomies taxonomies, List<UUID> found) {
        Condition condition = new Condition();
        query.search().ifPresent(words -> condition.with("o.id = any(:found)", "found", found.toArray(UUID[]::new)));
        query.organisation().ifPresent(id -> condition.with("o.id = :organisation", "organisation", id));
        query.modifiedAfter()
                .ifPresent(moment -> condition.with("o.changed_at >= :after", "after", Timestamp.from(moment)));
        query.term()
                .ifPresent(term -> taxonomies
                        .coding(term)
                        .ifPresentOrElse(coding -> condition.term(coding, taxonomies), condition::nothing));
        query.taxonomy()
                .ifPresent(id -> taxonomies
                        .find(id)
                        .ifPresentOrElse(taxonomy -> condition.taxonomy(taxonomy.key()), condition::nothing));
        query.near().ifPresent(condition::near);
        return condition;
    }

    String where() {
        return parts.isEmpty() ? "" : "where " + String.join(" and ", parts);
    }

    Map<String, Object> values() {
        return values;
    }

    /** The same for organisations behind this one in the order of ids. */
    Condition behind(UUID last) {
        Condition further = new Condition();
        further.parts.addAll(parts);
        further.values.putAll(values);
        if (further.values.put("behind", last) == null) {
            further.parts.add("o.id > :behind");
        }
        return further;
    }

    /** Of these only. */
    void among(List<UUID> ids) {
        with("o.id = any(:chosen)", "chosen", ids.toArray(UUID[]::new));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    private void with(String part, String name, Object value) {
        parts.add(part);
        values.put(name, value);
    }

    private void nothing() {
        parts.add("false");
    }

    private void term(Coding coding, Taxonomies taxonomies) {
        String code = coding.code();
        switch (coding.taxonomy()) {
            case Taxonomies.FIELDS ->
                with(
                        "o.fields && cast(:codes as text[])",
                        "codes",
                        taxonomies.fieldsIn(code).toArray(String[]::new));
            case Taxonomies.GOALS -> goal(code);
            case Taxonomies.LEGAL_FORMS -> with("o.legal_form = :code", "code", code);
            case Taxonomies.AUDIENCES -> with("o.audiences @> array[cast(:code as text)]", "code", code);
            case Taxonomies.NEEDS, Taxonomies.OFFERS -> need(coding.taxonomy(), code);
            default -> fact(Taxonomies.Fact.valueOf(code.toUpperCase(Locale.ROOT)));
        }
    }

    private void goal(String code) {
        if (code.contains(".")) {
            with("o.targets @> array[cast(:code as text)]", "code", code);
            return;
        }
        with("o.goals @> array[cast(:code as smallint)]", "code", Short.valueOf(code));
    }

    private void need(String direction, String kind) {
        with(
                "exists (select from needs.standing n where n.owner_kind = 'organisation' and n.owner_id = o.id"
                        + " and n.direction = :direction and n.kind = :kind"
                        + " and current_date between n.since and coalesce(n.until, 'infinity'))",
                "direction",
                direction);
        values.put("kind", kind);
    }

    private void taxonomy(String key) {
        parts.add(
                switch (key) {
                    case Taxonomies.FIELDS -> "o.fields <> '{}'";
                    case Taxonomies.GOALS -> "o.goals <> '{}'";
                    case Taxonomies.AUDIENCES -> "o.audiences <> '{}'";
                    case Taxonomies.NEEDS, Taxonomies.OFFERS ->
                        "exists (select from needs.standing n where n.owner_kind = 'organisation'"
                                + " and n.owner_id = o.id and n.direction = '" + key + "'"
                                + " and current_date between n.since and coalesce(n.until, 'infinity'))";
                    case "own-field" -> "exists (select from unnest(o.fields) f where f like 'own-%')";
                    case "own-audience" -> "exists (select from unnest(o.audiences) a where a like 'own-%')";
                    case "own-need", "own-offer" ->
                        "exists (select from needs.standing n where n.owner_kind = 'organisation'"
                                + " and n.owner_id = o.id and n.direction = '" + key.substring(4) + "'"
                                + " and n.kind like 'own-%'"
                                + " and current_date between n.since and coalesce(n.until, 'infinity'))";
                    default -> "true";
                });
    }

    private void fact(Taxonomies.Fact fact) {
        parts.add(
                switch (fact) {
                    case DERIVED_SERVICE ->
                        "not exists (select from directory.service x where x.organisation_id = o.id)";
                    case GENERATED_DESCRIPTION -> "o.description is null";
                    case EXAMPLE -> "o.example";
                    case CAUSES -> "o.causes is not null";
                    case MEMBERS -> "o.members is not null";
                    case VOLUNTEERS -> "o.volunteers is not null";
                    case STAFF -> "o.staff is not null";
                    case BUDGET -> "o.budget is not null";
                    case SOURCE -> "true";
                    case CONFIRMED -> "o.confirmed_on is not null";
                    case POINT_SOURCE ->
                        "o.latitude is not null and o.settlement_id is not null and o.place_precision <> 'address'";
                });
    }

    private void near(HsdsQuery.Near near) {
        near.metres()
                .ifPresentOrElse(
                        metres -> {
                            with(
                                    "exists (select from (select avg(s.latitude) as latitude, avg(s.longitude) as longitude"
                                            + " from places.settlement s where :postcode = any(s.postcodes)) m where "
                                            + WITHIN
                                            + " <= :metres)",
                                    "postcode",
                                    near.postcode());
                            values.put("metres", metres);
                        },
                        () -> with(
                                "(exists (select from directory.public_address a where a.organisation_id = o.id and a.postcode = :postcode)"
                                        + " or exists (select from places.settlement s where s.id = o.settlement_id and :postcode = any(s.postcodes)))",
                                "postcode",
                                near.postcode()));
    }
}
