package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.Found;
import org.springframework.util.MultiValueMap;

/**
 * The form for an organisation nobody knew of.
 *
 * @param problem the field that is wrong, "" for none
 * @param alike those it may be
 */
public record FoundForm(
        UUID id,
        Typing typing,
        String problem,
        Survey survey,
        List<Choice> areas,
        List<Choice> languages,
        List<Like> alike) {

    /**
     * One it may be.
     *
     * @param is what says that it is this one; "" for one that a colleague found, which only has an address
     * @param href of its page
     */
    public record Like(String is, LocalizedText.Shown name, String href, List<String> speaking, List<String> against) {}

    /** What was typed. */
    public record Typing(String name, String area, Found.Reach reach, String language) {

        static Typing of(MultiValueMap<String, String> typed) {
            return new Typing(
                    line(typed, "name"),
                    line(typed, "area"),
                    new Found.Reach(
                            line(typed, "place"),
                            line(typed, "number"),
                            line(typed, "contact"),
                            line(typed, "phone"),
                            line(typed, "email")),
                    line(typed, "language"));
        }

        /** The first field that cannot be used, "" for none. */
        String problem() {
            if (!Typed.within(name, 1, 160)) {
                return "name";
            }
            if (reach.place().length() > 200) {
                return "place";
            }
            if (reach.number().length() > 60) {
                return "number";
            }
            if (reach.contact().length() > 120) {
                return "contact";
            }
            if (reach.phone().length() > 40) {
                return "phone";
            }
            return reach.email().isEmpty() || Typed.isAddress(reach.email()) ? "" : "email";
        }

        private static String line(MultiValueMap<String, String> typed, String field) {
            return Typed.line(typed.getFirst(field));
        }

        private String value(String field) {
            return switch (field) {
                case "name" -> name;
                case "place" -> reach.place();
                case "number" -> reach.number();
                case "contact" -> reach.contact();
                case "phone" -> reach.phone();
                case "email" -> reach.email();
                case "area" -> area;
                case "language" -> language;
                default -> "";
            };
        }
    }

    /** What was typed, by the names of the fields, to send it once more. */
    public List<Choice> typed() {
        return Stream.of("name", "area", "place", "number", "contact", "phone", "email", "language")
                .map(name -> new Choice(typing.value(name), name, false))
                .toList();
    }

    public Field field(String name, Text t) {
        Field field = Field.of(name, t.say("fieldwork.found." + name))
                .value(typing.value(name))
                .error(problem.equals(name) ? t.say("fieldwork.problem." + name) : "");
        return name.equals("name") ? field : field.optionally();
    }

    public List<Link> errors(Text t) {
        return problem.isEmpty()
                ? List.of()
                : List.of(Link.to(
                        t.say("fieldwork.problem." + problem), problem.equals("alone") ? "#name" : "#" + problem));
    }
}
