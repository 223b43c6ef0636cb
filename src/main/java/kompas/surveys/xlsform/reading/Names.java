package kompas.surveys.xlsform.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import org.jspecify.annotations.Nullable;

/** What references can mean: every question and group by name, as long as only one bears it. */
public final class Names {

    private final Map<String, Element> elements = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    public Names(Section root) {
        root.everything(element -> {
            boolean named = element instanceof Question question && !isOfRecord(question)
                    || element instanceof Section section && isOpen(section);
            if (named && elements.putIfAbsent(element.name(), element) != null) {
                ambiguous.add(element.name());
            }
        });
    }

    private static boolean isOpen(Section section) {
        return section.kind() != Section.Kind.HIDDEN;
    }

    private static boolean isOfRecord(Question question) {
        Section around = question.parent();
        return around != null && !isOpen(around) && around.name().equals("entity");
    }

    public @Nullable Element find(String name) {
        return elements.get(name);
    }

    boolean isAmbiguous(String name) {
        return ambiguous.contains(name);
    }

    Set<String> all() {
        return elements.keySet();
    }
}
