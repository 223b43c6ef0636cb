package kompas.directory.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.Field;
import kompas.places.AreaId;
import kompas.shared.text.Slugs;

/**
 * A narrowing as SQL about {@code directory.organisation o} and what is known of its contacts, {@code c}. Values are
 * parameters, whose names begin with a prefix so that several narrowings fit into one statement.
 */
final class Conditions {

    /** Of each organisation, whether a way to write or to phone is known. */
    static final String FROM = """
            from directory.organisation o
            left join lateral (
                select coalesce(bool_or(k.email is not null), false) as email, coalesce(bool_or(k.phone is not null), false) as phone
                from directory.contact k where k.organisation_id = o.id) c on true
            """;

    private static final String WORD = """
            (lower(array_to_string(o.other_names, ' ') || ' ' || (
                 select string_agg(t.value, ' ') from jsonb_each_text(o.name -> 'texts') t)) like :%1$s
             or o.slug like :%2$s
             or exists (select from directory.identifier i where i.organisation_id = o.id and lower(i.value) like :%1$s)
             or exists (select from directory.contact k where k.organisation_id = o.id and lower(k.email) like :%1$s))""";

    private static final int MOST_WORDS = 6;

    private final String prefix;
    private final LocalDate today;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Conditions(String prefix, LocalDate today) {
        this.prefix = prefix;
        this.today = today;
    }

    /** Every parameter that was used so far. */
    Map<String, Object> values() {
        return values;
    }

    String reach(Reach reach) {
        if (reach.everything()) {
            return "true";
        }
        String areas = bind("areas", reach.areas().toArray(UUID[]::new));
        String libraries = bind("libraries", reach.libraries().toArray(UUID[]::new));
        return "(o.municipality_id = any(" + areas + ") or (o.municipality_id is null and o.region_id = any(" + areas
                + ")) or o.library_id = any(" + libraries + "))";
    }

    /** Everything but the reach. */
    String all(Narrowing narrowing) {
        List<String> parts = new ArrayList<>(List.of(base(narrowing)));
        narrowing.answers().forEach((question, answers) -> parts.add(of(question, answers)));
        return parts.stream().collect(Collectors.joining(" and "));
    }

    /** What is no question with answers to count: words and the day. */
    String base(Narrowing narrowing) {
        List<String> parts = new ArrayList<>(List.of("true"));
        narrowing.since().ifPresent(day -> parts.add("coalesce(o.confirmed_on, '-infinity') < " + bind("since", day)));
        String[] words = narrowing.words().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            if (!words[i].isEmpty()) {
                parts.add(word(i, words[i]));
            }
        }
        return String.join(" and ", parts);
    }

    private String word(int number, String word) {
        String slug = word.chars().anyMatch(Character::isLetterOrDigit) ? Slugs.of(word) : word;
        String plain = bind("word" + number, "%" + escaped(word) + "%");
        String latin = bind("latin" + number, "%" + escaped(slug) + "%");
        return WORD.formatted(plain.substring(1), latin.substring(1));
    }

    String of(Question question, List<String> answers) {
        return switch (question) {
            case MUNICIPALITY -> "o.municipality_id = any(" + bind("municipality", areas(answers)) + ")";
            case FIELD ->
                "exists (select from unnest(o.fields) f where " + Field.sectionIn("f") + " = any("
                        + bind("field", texts(answers)) + "))";
            case FORM -> "o.legal_form = any(" + bind("form", texts(answers)) + ")";
            case STATUS -> "o.status = any(" + bind("status", texts(answers)) + ")";
            case LISTING -> "o.listing = any(" + bind("listing", texts(answers)) + ")";
            case SOURCE ->
                "o.source_id in (select id from directory.source where key = any(" + bind("source", texts(answers))
                        + "))";
            case CONFIRMED -> either(answers, this::confirmed, " or ");
            case LACKS -> either(answers, Conditions::lacks, " and ");
            case NEEDS -> openNeeds();
        };
    }

    private static String either(
            List<String> answers, java.util.function.Function<String, Optional<String>> words, String between) {
        List<String> known =
                answers.stream().map(words).flatMap(Optional::stream).toList();
        return known.isEmpty() ? "false" : "(" + String.join(between, known) + ")";
    }

    /** Whether an answer about confirming holds. */
    Optional<String> confirmed(String answer) {
        return switch (answer) {
            case "never" -> Optional.of("o.confirmed_on is null");
            case "year" ->
                Optional.of("coalesce(o.confirmed_on, '-infinity') < " + bind("yearago", today.minusYears(1)));
            default -> Optional.empty();
        };
    }

    /** Whether something is missing. */
    static Optional<String> lacks(String answer) {
        return switch (answer) {
            case "email" -> Optional.of("not c.email");
            case "phone" -> Optional.of("not c.phone");
            case "place" -> Optional.of("o.place_precision in ('municipality', 'region', 'unresolved')");
            case "description" -> Optional.of("o.description is null");
            case "field" -> Optional.of("o.fields = '{}'");
            default -> Optional.empty();
        };
    }

    /** Something is needed today. */
    String openNeeds() {
        return "exists (select from needs.standing n where n.owner_kind = 'organisation' and n.owner_id = o.id"
                + " and n.direction = 'need' and (n.until is null or n.until >= " + bind("today", today) + "))";
    }

    private static UUID[] areas(List<String> keys) {
        return keys.stream().map(AreaId::ofKey).map(AreaId::value).toArray(UUID[]::new);
    }

    private static String[] texts(List<String> answers) {
        return answers.toArray(String[]::new);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private String bind(String name, Object value) {
        values.put(prefix + name, value);
        return ":" + prefix + name;
    }
}
