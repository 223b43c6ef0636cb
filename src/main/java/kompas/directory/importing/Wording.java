package kompas.directory.importing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.domain.FactTitle;
import kompas.directory.importing.profile.Profile;
import kompas.directory.importing.reading.Headings;
import kompas.directory.importing.reading.Problem;
import kompas.shared.text.Text;

/** Says what there is to say of a file in its reader's language, and calls its columns what the file calls them. */
record Wording(Profile profile, Headings headings, Text text) {

    String of(Problem problem) {
        return inTheirWords(problem).in(text);
    }

    /** What all problems of a kind have in common; the sentence itself where that is all there is to say. */
    String kind(Problem problem) {
        if (problem.arguments().get("warning") instanceof Problem place) {
            return place.in(text).replaceFirst("\\.$", "");
        }
        String kind = problem.isAside()
                ? "aside"
                : problem.key().substring(problem.key().lastIndexOf('.') + 1);
        String key = "importing.kind." + kind;
        Problem theirs = inTheirWords(problem);
        return text.knows(key) ? new Problem(key, theirs.arguments()).in(text) : theirs.in(text);
    }

    private Problem inTheirWords(Problem problem) {
        Problem said = problem;
        for (Map.Entry<String, Object> argument : problem.arguments().entrySet()) {
            String ours = String.valueOf(argument.getValue());
            switch (argument.getKey()) {
                case "column", "scheme" -> said = said.with(argument.getKey(), heading(ours));
                case "facts" -> said = said.with("facts", facts(ours));
                default -> {}
            }
        }
        return said;
    }

    private String heading(String column) {
        return profile.heading(column, headings).orElseGet(() -> {
            String fact = "directory.fact." + column;
            return text.knows(fact) ? text.say(fact) : column;
        });
    }

    private String facts(String units) {
        return Stream.of(units.split(", "))
                .map(unit -> FactTitle.of(unit, text))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
