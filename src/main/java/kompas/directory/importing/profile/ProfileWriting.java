package kompas.directory.importing.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.directory.importing.reading.SourceRow;
import kompas.directory.importing.record.KompasFormat;

/** Writes a proposed profile, with what to do about it as comments. */
final class ProfileWriting {

    private final List<String> headings;
    private final List<SourceRow> rows;
    private final Map<String, String> mapped;

    ProfileWriting(List<String> headings, List<SourceRow> rows, Map<String, String> mapped) {
        this.headings = headings;
        this.rows = rows;
        this.mapped = mapped;
    }

    String write(String key, String language) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# A proposal: correct it, then import with --profile and this file. docs/import.md lists the columns.");
        lines.add("source:");
        lines.add("  key: " + key + "   # what this list is called for ever");
        lines.add("  kind: file");
        lines.add("  name: " + quoted(key));
        lines.add("");
        lines.add("columns:");
        lines.add("  language: {value: " + language + "}");
        lines.add("  country: " + country(language));
        headings.forEach(heading -> column(heading).ifPresent(lines::add));
        formByName().ifPresent(lines::add);
        List<String> identifiers = headings.stream()
                .filter(heading -> isScheme(mapped.getOrDefault(heading, "")))
                .map(heading -> line(mapped.getOrDefault(heading, ""), heading))
                .toList();
        if (!identifiers.isEmpty()) {
            lines.add("");
            lines.add("identifiers:");
            lines.addAll(identifiers);
        }
        return String.join("\n", lines) + "\n";
    }

    private Optional<String> column(String heading) {
        String column = mapped.get(heading);
        if (column == null) {
            return Optional.of(line("# ???", heading));
        }
        if (column.equals("legal_form")) {
            return Optional.of("  legal_form: {from: " + quoted(heading) + ", do: legal_form}" + example(heading));
        }
        List<String> alike = headings.stream()
                .filter(other -> column.equals(mapped.get(other)))
                .toList();
        if (alike.size() > 1) {
            return alike.getFirst().equals(heading) ? Optional.of(joined(column, alike)) : Optional.empty();
        }
        boolean constant = column.equals("country") || column.equals("language");
        return KompasFormat.knows(column) && !constant ? Optional.of(line(column, heading)) : Optional.empty();
    }

    private static String joined(String column, List<String> alike) {
        return "  " + column + ": {join: ["
                + alike.stream().map(ProfileWriting::quoted).collect(Collectors.joining(", ")) + "], with: \"; \"}";
    }

    /** An assumption to be taken out where it is wrong. */
    private Optional<String> formByName() {
        return mapped.containsValue("legal_form")
                ? Optional.empty()
                : headings.stream()
                        .filter(heading -> "name".equals(mapped.get(heading)))
                        .filter(heading -> rows.stream()
                                .anyMatch(row -> FormWords.in(row.get(heading)).isPresent()))
                        .findFirst()
                        .map(
                                heading -> "  legal_form: {from: " + quoted(heading)
                                        + ", do: name_form}   # assumed by words in the name; take this line out if that is wrong");
    }

    private String line(String column, String heading) {
        return "  " + column + ": " + quoted(heading) + example(heading);
    }

    private static boolean isScheme(String column) {
        return column.matches("[A-Z]{2}-[A-Z]+");
    }

    private static String country(String language) {
        return switch (language) {
            case "bg" -> "{value: BG}";
            case "da" -> "{value: DK}";
            default -> "{value: ''}   # two letters: BG, DK, GB";
        };
    }

    private String example(String heading) {
        String examples = rows.stream()
                .map(row -> row.get(heading))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(2)
                .map(value -> value.replaceAll("\\s+", " "))
                .map(value -> value.length() > 40 ? value.substring(0, 40) + "…" : value)
                .collect(Collectors.joining(" · "));
        return examples.isEmpty() ? "" : "   # " + examples;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
