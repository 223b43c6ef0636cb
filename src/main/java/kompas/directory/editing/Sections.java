package kompas.directory.editing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.directory.AccessibilityFeature;
import kompas.directory.Audience;
import kompas.directory.LegalForm;
import kompas.directory.SizeBand.Measure;
import kompas.directory.Visibility;
import kompas.shared.kernel.Coded;
import kompas.shared.web.Choice;
import tools.jackson.databind.node.ObjectNode;

/** What each section asks for. */
final class Sections {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 8000;
    private static final int LONGEST_CAUSES = 4000;
    private static final List<String> SITES = List.of("facebook", "instagram", "youtube", "linkedin", "mastodon");

    private static final Map<Section, List<Input>> ALL = new EnumMap<>(Map.of(
            Section.WORDS,
            List.of(
                    new LocalizedInput("name", LONGEST_NAME, true),
                    new LinesInput("other_names", 20),
                    new LocalizedInput("description", LONGEST_DESCRIPTION, false),
                    new LocalizedInput("causes", LONGEST_CAUSES, false)),
            Section.TOPICS,
            List.of(
                    new RankedInput("fields", 3, Sections::fields),
                    new CodesInput("goals", true, Sections::goals),
                    new CodesInput("audiences", false, Sections::audiences),
                    new CodesInput("accessibility", false, codes(AccessibilityFeature.class))),
            Section.NEEDS,
            List.of(new NeedsInput("needs")),
            Section.CONTACTS,
            List.of(contacts(), new ConsentInput()),
            Section.PLACE,
            List.of(new PlaceInput("place"), new AddressesInput("addresses"), new AreasInput("service_area_ids")),
            Section.WEB,
            List.of(new AddressInput("website"), links()),
            Section.HOURS,
            List.of(new WeekInput("opening_hours")),
            Section.FACTS,
            List.of(
                    new CodeInput("legal_form", true, codes(LegalForm.class)),
                    new YearInput("founded"),
                    size(Measure.MEMBERS),
                    size(Measure.VOLUNTEERS),
                    size(Measure.STAFF),
                    size(Measure.BUDGET),
                    new IdentifiersInput("identifiers"))));

    private Sections() {}

    static List<Input> of(Section section) {
        return ALL.getOrDefault(section, List.of());
    }

    private static <E extends Enum<E> & Coded> Function<Asking, List<Choice>> codes(Class<E> list) {
        return asking -> Stream.of(list.getEnumConstants())
                .map(code -> new Choice(code.code(), asking.t().say(code.key()), false))
                .toList();
    }

    private static List<Choice> fields(Asking asking) {
        return asking.lists().fields().stream()
                .map(field -> new Choice(
                                field.code(),
                                field.parent().isEmpty()
                                        ? asking.t().say(field.key())
                                        : "– " + asking.t().say(field.key()),
                                false)
                        .in(asking.t().foreign(field.key())))
                .toList();
    }

    private static List<Choice> audiences(Asking asking) {
        return asking.lists().audiences().stream()
                .map(code -> new Choice(code, asking.t().say(Audience.key(code)), false)
                        .in(asking.t().foreign(Audience.key(code))))
                .toList();
    }

    private static List<Choice> goals(Asking asking) {
        return IntStream.rangeClosed(1, 17)
                .mapToObj(goal ->
                        new Choice(String.valueOf(goal), goal + " " + asking.t().say("directory.goal." + goal), false))
                .toList();
    }

    private static Input size(Measure measure) {
        return new CodeInput(
                measure.name().toLowerCase(Locale.ROOT),
                false,
                asking -> measure.bands()
                        .map(band -> new Choice(band.code(), band.words(asking.t()), false))
                        .toList());
    }

    /** What nobody opened is seen by the fewest. */
    private static List<Choice> levels(Asking asking) {
        return Stream.of(Visibility.STAFF, Visibility.MEMBERS, Visibility.PUBLIC)
                .map(level -> new Choice(level.code(), asking.t().say(level.key()), false))
                .toList();
    }

    private static Input contacts() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("person", Cell.CHECK);
        cells.put("role", Cell.TEXT);
        cells.put("name", Cell.TEXT);
        cells.put("name_visibility", Cell.TEXT);
        cells.put("email", Cell.MAIL);
        cells.put("email_visibility", Cell.TEXT);
        cells.put("phone", Cell.PHONE);
        cells.put("phone_visibility", Cell.TEXT);
        return new RowsInput(
                "contacts",
                cells,
                Map.of(
                        "name_visibility", Sections::levels,
                        "email_visibility", Sections::levels,
                        "phone_visibility", Sections::levels),
                Sections::contact);
    }

    private static ObjectNode contact(ObjectNode row) {
        for (String part : List.of("name_visibility", "email_visibility", "phone_visibility")) {
            if (Coded.find(Visibility.class, row.path(part).asString("")).isEmpty()) {
                row.put(part, Visibility.STAFF.code());
            }
        }
        return row;
    }

    private static Input links() {
        return new RowsInput("links", Map.of("url", Cell.ADDRESS), Map.of(), Sections::link);
    }

    private static ObjectNode link(ObjectNode row) {
        String url = Spelling.address(row.path("url").asString("")).orElse("");
        String host = url.toLowerCase(Locale.ROOT);
        String kind = SITES.stream()
                .filter(site -> host.contains("//" + site + ".") || host.contains("." + site + "."))
                .findFirst()
                .orElse("other");
        return row.put("url", url).put("kind", kind);
    }
}
