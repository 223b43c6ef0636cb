package kompas.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.network.OwnTerm;

/**
 * A field of activity: one of the 127 codes of the United Nations' ICNP/TSO (2018), which nest in sections ({@code A}),
 * groups ({@code A10}) and sub-groups ({@code A11}), or one a network added as a part of one of them ({@link CodeLists} has
 * both). On screen plain words stand for it, see {@link #key()}.
 *
 * @param code the ICNP/TSO code, or the network's own
 * @param parent the code one level up, empty for a section
 * @param officialTitle the classification's own title; it exists in English only; of an own field its first name
 */
public record Field(String code, Optional<String> parent, String officialTitle) {

    private static final Map<String, Field> ALL = read();

    /** A field a network added beside the standard's. */
    static Field own(OwnTerm term) {
        return new Field(
                term.code(), term.under(), term.name().in(term.name().source()).text());
    }

    /** SQL for the section that the code in an expression of SQL lies in; a network's own field is a part of a standard one. */
    public static String sectionIn(String expression) {
        return "case when %1$s like 'own-%%' then directory.section_of_own(%1$s) else left(%1$s, 1) end"
                .formatted(expression);
    }

    /** Every field in the classification's order: a section before its groups, a group before its sub-groups. */
    public static List<Field> all() {
        return List.copyOf(ALL.values());
    }

    public static List<Field> sections() {
        return ALL.values().stream().filter(field -> field.parent.isEmpty()).toList();
    }

    public static Optional<Field> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The code of the section it lies in: {@code A} for {@code A11}. */
    public String section() {
        return withAncestors().getLast().code();
    }

    /** Whether the network added it. */
    public boolean isOwn() {
        return OwnTerm.isOwn(code);
    }

    /** This field and everything above it, itself first. */
    public List<Field> withAncestors() {
        return parent.flatMap(Field::find)
                .map(above -> Stream.concat(Stream.of(this), above.withAncestors().stream())
                        .toList())
                .orElse(List.of(this));
    }

    /** The fields one level below. */
    public List<Field> children() {
        return ALL.values().stream()
                .filter(field -> field.parent.equals(Optional.of(code)))
                .toList();
    }

    /** The message with the plain words for it. */
    public String key() {
        return "directory.field." + code;
    }

    private static Map<String, Field> read() {
        Map<String, Field> fields = new LinkedHashMap<>();
        ReferenceFile.rows("fields.csv").forEach(row -> {
            String parent = row.getField("parent");
            fields.put(
                    row.getField("code"),
                    new Field(
                            row.getField("code"),
                            parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                            row.getField("title_en")));
        });
        return fields;
    }
}
