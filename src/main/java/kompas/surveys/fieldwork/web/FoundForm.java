package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.UUID;
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
 */
public record FoundForm(
        UUID id, Typing typing, String problem, Survey survey, List<Choice> areas, List<Choice> languages) {

    /** What was typed. */
    public record Typing(String name, String area, Found.Reach reach, String language) {

        static Typing of(MultiValueMap<String, String> typed) {
            return new Typing(
                    line(typed, "name"),
                    line(typed, "area"),
                    new Found.Reach(
                            line(typed, "place"), line(typed, "contact"), line(typed, "phone"), line(typed, "email")),
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
                case "contact" -> reach.contact();
                case "phone" -> reach.phone();
                case "email" -> reach.email();
                default -> "";
            };
        }
    }

    public Field field(String name, Text t) {
        Field field = Field.of(name, t.say("fieldwork.found." + name))
                .value(typing.value(name))
                .error(problem.equals(name) ? t.say("fieldwork.problem." + name) : "");
        return name.equals("name") ? field : field.optionally();
    }

    public List<Link> errors(Text t) {
        return problem.isEmpty() ? List.of() : List.of(Link.to(t.say("fieldwork.problem." + problem), "#" + problem));
    }
}
