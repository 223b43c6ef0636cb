package kompas.surveys.desk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.stating.FactPaths;
import kompas.directory.stating.Said;
import kompas.shared.kernel.Typed;
import kompas.surveys.desk.Reading;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed of one they look up: facts by their paths, and where they stand.
 *
 * @param facts as they were typed; none of them is empty
 */
record DeskForm(Map<String, String> facts, String source, String seen, boolean atOnce) {

    static final String SCHEME = "scheme";
    static final String NUMBER = "number";

    /** The only one of several lines. */
    private static final String DESCRIPTION = "description";

    /** Fields of the form, in the order in which they stand. */
    static final List<String> PATHS = List.of(
            "phone",
            "email",
            "website",
            "links",
            "settlement",
            "street",
            "postcode",
            "contacts.name",
            "contacts.role",
            "contacts.phone",
            "contacts.email",
            "other_names",
            "legal_form",
            NUMBER,
            "founded",
            "fields",
            DESCRIPTION);

    private static final int LONGEST = 500;
    private static final int LONGEST_TEXT = 4000;

    static DeskForm empty(String source, LocalDate today) {
        return new DeskForm(Map.of(), source, today.toString(), true);
    }

    static DeskForm of(MultiValueMap<String, String> typed) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String path : PATHS) {
            String text =
                    path.equals(DESCRIPTION) ? Typed.text(typed.getFirst(path)) : Typed.line(typed.getFirst(path));
            if (!text.isEmpty()) {
                facts.put(path, text);
            }
        }
        facts.put(SCHEME, Typed.line(typed.getFirst(SCHEME)));
        return new DeskForm(
                facts,
                Typed.line(typed.getFirst("source")),
                Typed.line(typed.getFirst("seen")),
                typed.containsKey("now"));
    }

    String value(String path) {
        return facts.getOrDefault(path, "");
    }

    /** The field that is wrong first, "" for none. */
    String problem(LocalDate today) {
        if (facts.keySet().stream().allMatch(SCHEME::equals)) {
            return "nothing";
        }
        Optional<String> tooLong = facts.entrySet().stream()
                .filter(fact -> fact.getValue().length() > (fact.getKey().equals(DESCRIPTION) ? LONGEST_TEXT : LONGEST))
                .map(Map.Entry::getKey)
                .findFirst();
        if (tooLong.isPresent()) {
            return tooLong.get();
        }
        if (!Typed.within(source, 2, LONGEST)) {
            return "source";
        }
        return day().filter(day -> !day.isAfter(today)).isPresent() ? "" : "seen";
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(seen));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Of one that has no problem. @param language of the words */
    Reading reading(UUID id, String language) {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        facts.forEach((path, text) -> {
            if (path.equals(NUMBER)) {
                cells.put("identifiers", Map.of(value(SCHEME).isEmpty() ? "KOMPAS" : value(SCHEME), text));
            } else if (!path.equals(SCHEME)) {
                cells.computeIfAbsent(FactPaths.fact(path), unused -> new LinkedHashMap<>())
                        .put(FactPaths.cell(path), text);
            }
        });
        List<Said> said = new ArrayList<>();
        cells.forEach((fact, told) -> said.add(new Said(fact, "", told)));
        return new Reading(id, said, language, source, day().orElseThrow(), atOnce);
    }
}
