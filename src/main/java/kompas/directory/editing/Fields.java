package kompas.directory.editing;

import java.util.List;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/** A field with what stands in it and what is wrong with it. */
final class Fields {

    private Fields() {}

    static Field drawn(String name, String label, Typed typed, List<Problem> problems, Text t) {
        String error = problems.stream()
                .filter(problem -> problem.field().equals(name))
                .findFirst()
                .map(problem -> problem.say(t))
                .orElse("");
        return Field.of(name, label).value(typed.get(name)).error(error).optionally();
    }
}
