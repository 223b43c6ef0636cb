package kompas.directory.importing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.directory.importing.FirstLook;
import kompas.directory.importing.profile.FormWords;
import kompas.directory.importing.runs.Mapping;
import kompas.directory.importing.runs.Upload;
import kompas.places.Area;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Page;

/**
 * What the columns of a list mean, as asked on the screen.
 *
 * @param municipalities in which those may be whose row names no place; none for whoever imports everywhere
 * @param error what to mend, empty when nothing was wrong
 */
public record MappingForm(FirstLook look, Mapping mapping, List<Area> municipalities, String error) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_VALUE = 60;
    private static final int EXAMPLES = 3;
    private static final int MANY = 40;
    private static final int FEW = 10;
    private static final String LEFT_OUT = "-";

    /** As it seems; it is the librarian who says so. */
    static MappingForm proposed(FirstLook look, Upload upload, List<Area> municipalities, List<String> countries) {
        String name = upload.fileName().replaceFirst("\\.[^.]*$", "");
        String guessed = look.language().equals("bg") ? "BG" : look.language().equals("da") ? "DK" : "";
        String country =
                municipalities.isEmpty() ? guessed : municipalities.getFirst().country();
        Mapping mapping = new Mapping(
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                look.language(),
                countries.size() == 1 ? countries.getFirst() : country,
                municipalities.isEmpty() ? "" : municipalities.getFirst().key(),
                true,
                headings(look),
                look.proposed());
        return new MappingForm(look, mapping, municipalities, "");
    }

    static MappingForm answered(FirstLook look, List<Area> municipalities, Map<String, String> answers) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> headings = headings(look);
        for (int i = 0; i < headings.size(); i++) {
            columns.put(headings.get(i), answers.getOrDefault("column" + i, ""));
        }
        Mapping mapping = new Mapping(
                answers.getOrDefault("name", "").strip(),
                answers.getOrDefault("language", ""),
                answers.getOrDefault("country", ""),
                own(answers.getOrDefault("municipality", ""), municipalities),
                answers.containsKey("form_by_name"),
                headings,
                columns);
        return new MappingForm(look, mapping, municipalities, "");
    }

    private static String own(String key, List<Area> municipalities) {
        return municipalities.stream().map(Area::key).anyMatch(key::equals) ? key : "";
    }

    private static List<String> headings(FirstLook look) {
        return look.columns().stream().map(FirstLook.Column::heading).toList();
    }

    /** The same file with other meanings. */
    MappingForm with(Mapping other) {
        return new MappingForm(look, other, municipalities, error);
    }

    MappingForm checked(Page page, List<String> countries) {
        return new MappingForm(look, mapping, municipalities, problem(page, countries));
    }

    private String problem(Page page, List<String> countries) {
        Text t = page.t();
        if (mapping.name().isEmpty() || mapping.name().length() > LONGEST_NAME) {
            return t.say("importing.web.name_missing");
        }
        if (!mapping.named()) {
            return t.say("importing.web.no_name");
        }
        if (mapping.doubled()) {
            return t.say("importing.web.doubled");
        }
        if (!municipalities.isEmpty()
                && !mapping.placed()
                && mapping.municipality().isEmpty()) {
            return t.say("importing.web.no_place");
        }
        boolean known = page.languages().contains(mapping.language()) && countries.contains(mapping.country());
        return known ? "" : t.say("importing.web.where");
    }

    /** What the list is called under which it is known. */
    public String known(Upload upload, String language) {
        return look.profiles().stream()
                .filter(known -> upload.profile().equals(Optional.of(known.profile())))
                .map(known -> known.title().in(language).text())
                .findFirst()
                .orElse("");
    }

    public Field municipality(Text t) {
        return Field.of("municipality", t.say("importing.web.otherwise")).hint(t.say("importing.web.otherwise_hint"));
    }

    public List<Choice> otherwise(Page page) {
        List<Choice> choices = new ArrayList<>();
        municipalities.stream()
                .map(area -> new Choice(
                        area.key(),
                        page.t().say("importing.web.all_in", "municipality", area.label(page.language())),
                        area.key().equals(mapping.municipality())))
                .forEach(choices::add);
        choices.add(new Choice(
                LEFT_OUT,
                page.t().say("importing.web.rows_out"),
                mapping.municipality().isEmpty()));
        return choices;
    }

    public Field name(Text t) {
        return Field.of("name", t.say("importing.web.name"))
                .hint(t.say("importing.web.name_hint"))
                .value(mapping.name());
    }

    /** An assumption, shown with what it would make of the first names. */
    public Field formByName(Text t) {
        String told = names().flatMap(name -> FormWords.in(name)
                        .map(code ->
                                t.say("importing.web.form_of", "name", name, "form", t.say("directory.legal." + code)))
                        .stream())
                .limit(EXAMPLES)
                .collect(Collectors.joining("; "));
        return Field.of("form_by_name", t.say("importing.web.form_by_name"))
                .hint(
                        told.isEmpty()
                                ? t.say("importing.web.form_not_told")
                                : t.say("importing.web.form_told", "names", told))
                .value(String.valueOf(mapping.formByName()));
    }

    private Stream<String> names() {
        return look.columns().stream()
                .filter(column -> "name".equals(mapping.columns().get(column.heading())))
                .flatMap(column -> column.values().stream());
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

    /** The columns to be looked at first, by position: of a very wide list those that were understood, and the first few. */
    public List<Integer> plain() {
        return IntStream.range(0, look.columns().size())
                .filter(i -> look.columns().size() <= MANY || i < FEW || understood(i))
                .boxed()
                .toList();
    }

    /** All others. */
    public List<Integer> others() {
        List<Integer> plain = plain();
        return IntStream.range(0, look.columns().size())
                .boxed()
                .filter(i -> !plain.contains(i))
                .toList();
    }

    private boolean understood(int column) {
        return mapping.columns().containsKey(look.columns().get(column).heading());
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

    /** What the first rows say, one after the other; a dash for a column in which nothing stands. */
    public String values(FirstLook.Column column) {
        return column.values().stream()
                .filter(value -> !value.isEmpty())
                .map(value -> value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value)
                .reduce((one, next) -> one + " · " + next)
                .orElse("–");
    }
}
