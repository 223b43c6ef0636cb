package kompas.surveys.collecting;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/**
 * Goes through a form as a person does, screen by screen, and answers what a row of a table knows. A column is named like its
 * question; in what repeats {@code partner/2/partner_name}: the group, the entry, the question.
 */
final class FilledExample {

    private static final Pattern ENTRY = Pattern.compile("([^/]+)\\[(\\d+)]");

    private final Filling filling;
    private final NamedCsvRecord row;
    private final Set<String> answered = new HashSet<>();

    private FilledExample(Filling filling, NamedCsvRecord row) {
        this.filling = filling;
        this.row = row;
    }

    /** The response as XML. */
    static String of(Form form, NamedCsvRecord row) {
        FilledExample example = new FilledExample(form.begin(), row);
        boolean more = true;
        while (more) {
            more = example.once();
        }
        return new String(example.filling.xml(), StandardCharsets.UTF_8);
    }

    /** What is answered decides what is asked next, so the form is gone through until nothing new is asked. */
    private boolean once() {
        boolean more = false;
        for (Screen screen : filling.screens("")) {
            for (Prompt prompt : screen.prompts()) {
                more |= answer(prompt.path());
            }
            more |= add(screen.more());
        }
        return more;
    }

    private boolean answer(String path) {
        String leaf = path.substring(path.lastIndexOf('/') + 1);
        Matcher entry = ENTRY.matcher(path);
        String known = known(entry.find() ? entry.group(1) + "/" + entry.group(2) + "/" + leaf : leaf);
        if (known.isEmpty() || !answered.add(path)) {
            return false;
        }
        filling.answer(path, known, "");
        return true;
    }

    /** Another entry, as long as the row has anything for it. */
    private boolean add(String repeat) {
        String group = repeat.substring(repeat.lastIndexOf('/') + 1);
        int next = 1;
        while (answered.contains(repeat + "/" + next)) {
            next++;
        }
        String columns = group + "/" + next + "/";
        boolean wanted = !group.isEmpty()
                && row.getHeader().stream()
                        .anyMatch(column ->
                                column.startsWith(columns) && !known(column).isEmpty());
        if (wanted) {
            answered.add(repeat + "/" + next);
            filling.add(repeat);
        }
        return wanted;
    }

    private String known(String column) {
        return row.findField(column).orElse("").strip();
    }
}
