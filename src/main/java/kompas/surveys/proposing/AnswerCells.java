package kompas.surveys.proposing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kompas.directory.stating.FactPaths;
import kompas.directory.stating.Rule;
import kompas.directory.stating.Said;
import kompas.surveys.bindings.Binding;
import tools.jackson.databind.JsonNode;

/** The answers of a response as the facts its questions are bound to. */
final class AnswerCells {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> NEEDS = Set.of("needs", "offers");

    private final JsonNode answers;
    private final List<Binding> bindings;

    AnswerCells(JsonNode answers, List<Binding> bindings) {
        this.answers = answers;
        this.bindings = bindings;
    }

    /** A fact somebody spoke of, and what becomes of it. */
    record Told(Said said, Rule rule) {}

    /** Nothing is published of an organisation that did not say yes, where its questionnaire asks. */
    boolean mayBePublished() {
        return bindings.stream()
                .filter(binding -> binding.bindsTo().equals("consents.publish"))
                .findFirst()
                .map(binding -> first(binding.path()).filter("yes"::equals).isPresent())
                .orElse(true);
    }

    /** What was said about the answers themselves, such as how they were given. */
    Optional<String> kept(String bindsTo) {
        return bindings.stream()
                .filter(binding -> binding.bindsTo().equals(bindsTo))
                .flatMap(binding -> first(binding.path()).stream())
                .findFirst();
    }

    /** Questions with the same first step in the same repetition tell one fact; every kind of need is one. */
    List<Told> told() {
        Map<List<String>, Map<String, String>> cells = new LinkedHashMap<>();
        Map<List<String>, Rule> rules = new LinkedHashMap<>();
        for (Binding binding : bindings) {
            if (binding.rule().isPresent() && FactPaths.knows(binding.bindsTo())) {
                String fact = FactPaths.fact(binding.bindsTo());
                String cell = FactPaths.cell(binding.bindsTo());
                at(binding.path()).forEach((repetition, text) -> {
                    for (Place place : places(fact, cell, repetition, text)) {
                        List<String> key = List.of(fact, place.part());
                        cells.computeIfAbsent(key, unused -> new LinkedHashMap<>())
                                .put(place.cell(), place.text());
                        rules.putIfAbsent(key, binding.rule().get());
                    }
                });
            }
        }
        List<Told> told = new ArrayList<>();
        Map<String, Set<String>> ticked = ticked();
        cells.forEach((key, said) -> {
            boolean counts = !NEEDS.contains(key.getFirst())
                    || ticked.getOrDefault(key.getFirst(), Set.of()).contains(key.getLast());
            if (counts) {
                told.add(new Told(
                        new Said(key.getFirst(), key.getLast(), said),
                        Optional.ofNullable(rules.get(key)).orElse(Rule.ADD)));
            }
        });
        return told;
    }

    private record Place(String part, String cell, String text) {}

    private static List<Place> places(String fact, String cell, String repetition, String text) {
        if (!NEEDS.contains(fact)) {
            return List.of(new Place(repetition, cell, text));
        }
        if (cell.isEmpty()) {
            return SPACE.splitAsStream(text)
                    .filter(kind -> !kind.isEmpty())
                    .map(kind -> new Place(kind, "kind", kind))
                    .toList();
        }
        int dot = cell.indexOf('.');
        return List.of(new Place(cell.substring(0, dot), cell.substring(dot + 1), text));
    }

    /** What is said about a kind counts where the kind was ticked. */
    private Map<String, Set<String>> ticked() {
        Map<String, Set<String>> ticked = new LinkedHashMap<>();
        bindings.stream()
                .filter(binding -> NEEDS.contains(binding.bindsTo()))
                .forEach(binding -> ticked.computeIfAbsent(binding.bindsTo(), unused -> new LinkedHashSet<>())
                        .addAll(List.of(SPACE.split(first(binding.path()).orElse("")))));
        return ticked;
    }

    private Optional<String> first(String path) {
        return at(path).values().stream().filter(text -> !text.isBlank()).findFirst();
    }

    /** What was answered at a path, by the repetition it stands in. */
    private Map<String, String> at(String path) {
        Map<String, String> found = new LinkedHashMap<>();
        walk(answers, List.of(path.split("/")), "", found);
        return found;
    }

    private static void walk(JsonNode node, List<String> path, String repetition, Map<String, String> into) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path, repetition + (repetition.isEmpty() ? "" : ".") + i, into);
            }
        } else if (path.isEmpty()) {
            String text = node.asString("").strip();
            if (!text.isEmpty()) {
                into.put(repetition, text);
            }
        } else if (node.isObject()) {
            walk(node.path(path.getFirst()), path.subList(1, path.size()), repetition, into);
        }
    }
}
