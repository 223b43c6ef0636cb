package kompas.directory.stating;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.directory.CodeLists;
import kompas.directory.editing.WrittenWeek;
import kompas.directory.importing.record.Cells;
import kompas.directory.importing.record.StagedColumn;
import kompas.needs.Need;
import kompas.needs.Urgency;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Places;
import kompas.places.Resolution;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.OpeningHoursColumn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Understands what was told. What cannot be understood is left to a person, never dropped. */
@Component
class ReadingStatements {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;\\n]\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Geocoding geocoding;
    private final Places places;
    private final CodeLists lists;

    ReadingStatements(Geocoding geocoding, Places places, CodeLists lists) {
        this.geocoding = geocoding;
        this.places = places;
        this.lists = lists;
    }

    /** None where nothing was said. */
    List<Statement> read(Said told, Circumstances where) {
        if (told.cells().values().stream().allMatch(String::isBlank)) {
            return List.of();
        }
        RowCells rows = new RowCells(geocoding, places, lists, where.language());
        return switch (told.fact()) {
            case "name", "description", "causes" -> List.of(text(told, where));
            case "other_names" -> List.of(listed(told, rows, COMMA));
            case "links", "fields", "goals", "audiences", "languages", "accessibility" ->
                List.of(listed(told, rows, SPACE));
            case "identifiers" -> List.of(identifiers(told, rows));
            case "email", "phone" -> List.of(reached(told, rows, where));
            case "contacts" -> new ReadingPeople(rows).read(told, where);
            case FactPaths.PLACE -> List.of(new ReadingPlaces(rows).read(told, where));
            case "service_areas" -> areas(told, where);
            case "opening_hours" -> List.of(week(told));
            case "needs", "offers" -> need(told, where);
            case "parent", "member_of" -> List.of(Statement.unread(told, told.cell("")));
            default -> List.of(single(told, rows));
        };
    }

    private static Statement text(Said told, Circumstances where) {
        Statement statement = Statement.value(told, JsonNodeFactory.instance.stringNode(told.cell("")));
        statement.said().put(Statement.LANGUAGE, where.language());
        return statement;
    }

    /** That an organisation has closed is said by a person, with a day and a reason. */
    private static Statement single(Said told, RowCells rows) {
        String value = told.cell("");
        JsonNode read = rows.read(Map.of(told.fact(), value), column(told));
        boolean closed = told.fact().equals("status") && value.equals("closed");
        return read.isMissingNode() || closed ? Statement.unread(told, value) : Statement.value(told, read);
    }

    private static StagedColumn column(Said told) {
        return StagedColumn.valueOf(told.fact().toUpperCase(Locale.ROOT));
    }

    private static Statement listed(Said told, RowCells rows, Pattern between) {
        List<String> values = Stream.of(between.split(told.cell("")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        List<String> kept = told.fact().equals("fields") ? precise(values) : values;
        JsonNode read = rows.read(Map.of(told.fact(), Cells.joined(kept)), column(told));
        return read.isMissingNode()
                ? Statement.unread(told, told.cell(""))
                : Statement.values(told, read.valueStream().toList());
    }

    /** A section beside a field of it says nothing more. */
    private static List<String> precise(List<String> codes) {
        List<String> kept = new ArrayList<>();
        for (String code : codes) {
            int same = -1;
            for (int i = 0; i < kept.size(); i++) {
                boolean within = code.startsWith(kept.get(i)) || kept.get(i).startsWith(code);
                same = within && same < 0 ? i : same;
            }
            if (same < 0) {
                kept.add(code);
            } else if (code.length() > kept.get(same).length()) {
                kept.set(same, code);
            }
        }
        return kept;
    }

    private static Statement identifiers(Said told, RowCells rows) {
        List<String> written = told.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .map(cell -> cell.getKey() + ":" + cell.getValue().strip())
                .toList();
        JsonNode read = rows.read(Map.of("identifiers", Cells.joined(written)), StagedColumn.IDENTIFIERS);
        return read.isMissingNode()
                ? Statement.unread(told, String.join(", ", written))
                : Statement.values(told, read.valueStream().toList());
    }

    /** How everybody reaches the organisation. */
    private static Statement reached(Said told, RowCells rows, Circumstances where) {
        JsonNode contacts =
                rows.read(Map.of(told.fact(), told.cell(""), "country", where.country()), StagedColumn.CONTACTS);
        JsonNode value = contacts.path(0).path(told.fact());
        return value.isMissingNode() ? Statement.unread(told, told.cell("")) : Statement.value(told, value);
    }

    private List<Statement> areas(Said told, Circumstances where) {
        List<JsonNode> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : COMMA.split(told.cell(""))) {
            area(name.strip(), where.country())
                    .ifPresentOrElse(
                            id -> known.add(JsonNodeFactory.instance.stringNode(id.toString())),
                            () -> unknown.add(name.strip()));
        }
        List<Statement> statements = new ArrayList<>();
        if (!known.isEmpty()) {
            statements.add(Statement.values(told, known));
        }
        if (!unknown.isEmpty()) {
            statements.add(Statement.unread(new Said(told.fact(), "unknown", Map.of()), String.join(", ", unknown)));
        }
        return statements;
    }

    private Optional<UUID> area(String name, String country) {
        Resolution municipality = geocoding.resolve(PlaceClues.in(country).municipality(name));
        return municipality
                .municipality()
                .or(() -> geocoding.resolve(PlaceClues.in(country).region(name)).region())
                .map(area -> area.value());
    }

    private static Statement week(Said told) {
        Map<DayOfWeek, String> written = new EnumMap<>(DayOfWeek.class);
        ArrayNode days = Statement.JSON.createArrayNode();
        told.cells().forEach((day, text) -> {
            if (!text.isBlank()) {
                written.put(DayOfWeek.of(Integer.parseInt(day) + 1), text);
                days.add(Integer.parseInt(day));
            }
        });
        return WrittenWeek.read(written)
                .map(hours -> {
                    Statement week = Statement.value(told, Statement.JSON.readTree(OpeningHoursColumn.write(hours)));
                    week.said().set("days", days);
                    return week;
                })
                .orElseGet(() -> Statement.unread(told, String.join(", ", written.values())));
    }

    private List<Statement> need(Said told, Circumstances where) {
        if (!lists.hasNeedKind(told.part())) {
            return List.of(Statement.unread(told, told.part()));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("direction", told.fact().equals("needs") ? "need" : "offer");
        parts.put("kind", told.part());
        parts.put("since", where.on().toString());
        ObjectNode need = Statement.JSON.createObjectNode();
        parts.forEach(need::put);
        if (!told.cell("text").isEmpty()) {
            need.putObject("text")
                    .put("source", where.language())
                    .putObject("texts")
                    .put(where.language(), told.cell("text"));
        }
        Coded.find(Urgency.class, told.cell("urgency")).ifPresent(urgency -> need.put("urgency", urgency.code()));
        List<String> topics = Need.clean(List.of(SPACE.split(told.cell("topics"))));
        if (!topics.isEmpty()) {
            topics.forEach(need.putArray("topics")::add);
        }
        return List.of(Statement.value(told, need));
    }
}
