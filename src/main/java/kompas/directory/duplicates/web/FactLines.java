package kompas.directory.duplicates.web;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.editing.FactWords;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Text;
import kompas.shared.text.Transliteration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What one of the two says of a field, in lines anybody of the network can read. */
@Component
class FactLines {

    /** Longer texts are read in the language they are in. */
    private static final Set<String> READ_AS_THEY_ARE = Set.of("description", "causes");

    private final FactWords words;
    private final PlaceLine where;

    FactLines(FactWords words, PlaceLine where) {
        this.words = words;
        this.where = where;
    }

    List<FactLine> of(String field, JsonNode value, Text t) {
        if (value.isMissingNode()) {
            return List.of();
        }
        if (value.has("source") && value.has("texts")) {
            return LocalizedColumn.read(value).texts().entrySet().stream()
                    .map(text -> new FactLine(
                            t.nameHere(text.getKey()),
                            text.getValue(),
                            text.getKey(),
                            latin(field, text.getValue(), t)))
                    .toList();
        }
        return plain(field, value, t)
                .filter(line -> !line.isBlank())
                .map(line -> new FactLine("", line, null, latin(field, line, t)))
                .toList();
    }

    private Stream<String> plain(String field, JsonNode value, Text t) {
        return switch (field) {
            case "place" ->
                Stream.of(where.of(
                        id(value, "settlement_id"),
                        id(value, "municipality_id").or(() -> id(value, "region_id")),
                        t.language()));
            case "addresses" ->
                value.valueStream().map(address -> joined(address, "street", "postcode", "locality", "region"));
            case "links" -> value.valueStream().map(link -> link.path("url").asString(""));
            case "services" ->
                value.valueStream()
                        .map(service -> LocalizedColumn.read(service.required("name"))
                                .in(t.language())
                                .text());
            default -> words.lines(field, value, t).stream();
        };
    }

    private static Optional<UUID> id(JsonNode place, String part) {
        String text = place.path(part).asString("");
        return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    }

    private static String joined(JsonNode row, String... cells) {
        return Stream.of(cells)
                .map(cell -> row.path(cell).asString(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String latin(String field, String text, Text t) {
        boolean foreign = !t.cyrillic() && !READ_AS_THEY_ARE.contains(field) && isCyrillic(text);
        return foreign ? Transliteration.latin(text) : "";
    }

    static String latin(String text, Text t) {
        return latin("name", text, t);
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(script -> Objects.equals(script, UnicodeScript.CYRILLIC));
    }
}
