package kompas.directory.importing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.importing.FirstLook;
import kompas.directory.importing.runs.Mapping;
import kompas.directory.importing.runs.Upload;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Page;

/**
 * What the columns of a list mean, as asked on the screen.
 *
 * @param error what to mend, empty when nothing was wrong
 */
public record MappingForm(FirstLook look, Mapping mapping, String error) {

    private static final int LONGEST_NAME = 80;

    static MappingForm proposed(FirstLook look, Upload upload) {
        String name = upload.fileName().replaceFirst("\\.[^.]*$", "");
        String country = look.language().equals("bg") ? "BG" : look.language().equals("da") ? "DK" : "";
        return new MappingForm(look, new Mapping(name, look.language(), country, headings(look), look.proposed()), "");
    }

    static MappingForm answered(FirstLook look, Map<String, String> answers) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> headings = headings(look);
        for (int i = 0; i < headings.size(); i++) {
            columns.put(headings.get(i), answers.getOrDefault("column" + i, ""));
        }
        return new MappingForm(
                look,
                new Mapping(
                        answers.getOrDefault("name", "").strip(),
                        answers.getOrDefault("language", ""),
                        answers.getOrDefault("country", ""),
                        headings,
                        columns),
                "");
    }

    private static List<String> headings(FirstLook look) {
        return look.columns().stream().map(FirstLook.Column::heading).toList();
    }

    MappingForm refused(String sentence) {
        return new MappingForm(look, mapping, sentence);
    }

    Optional<String> problem(Page page, List<String> countries) {
        Text t = page.t();
        if (mapping.name().isEmpty() || mapping.name().length() > LONGEST_NAME) {
            return Optional.of(t.say("importing.web.name_missing"));
        }
        if (!mapping.named()) {
            return Optional.of(t.say("importing.web.no_name"));
        }
        if (mapping.doubled()) {
            return Optional.of(t.say("importing.web.doubled"));
        }
        boolean known = page.languages().contains(mapping.language()) && countries.contains(mapping.country());
        return known ? Optional.empty() : Optional.of(t.say("importing.web.where"));
    }

    public Field name(Text t) {
        return Field.of("name", t.say("importing.web.name"))
                .hint(t.say("importing.web.name_hint"))
                .value(mapping.name());
    }

    public Field language(Text t) {
        return Field.of("language", t.say("importing.web.language"));
    }

    public List<Choice> languages(Page page) {
        return page.languages().stream()
                .map(tag -> new Choice(tag, page.t().nameHere(tag), tag.equals(mapping.language())))
                .toList();
    }

    public Field country(Text t) {
        return Field.of("country", t.say("importing.web.country"));
    }

    public List<Choice> countries(Text t, List<String> codes) {
        return codes.stream()
                .map(code -> new Choice(
                        code, Locale.of("", code).getDisplayCountry(t.locale()), code.equals(mapping.country())))
                .toList();
    }

    /** Everything the column may be. */
    public List<Choice> meanings(Text t, FirstLook.Column column) {
        String chosen = mapping.columns().getOrDefault(column.heading(), "");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", t.say("importing.web.leave"), chosen.isEmpty()));
        Stream.concat(Mapping.COLUMNS.stream(), Mapping.SCHEMES.stream())
                .map(code -> new Choice(code, t.say("importing.column." + code), code.equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    /** What the first rows say, one after the other. */
    public String values(FirstLook.Column column) {
        return column.values().stream()
                .map(value -> value.isEmpty() ? "–" : value.length() > 60 ? value.substring(0, 60) + "…" : value)
                .collect(Collectors.joining(" · "));
    }
}
