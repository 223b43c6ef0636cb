package kompas.surveys.xlsform.reading;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.tree.Section;

/** A group that is open while its rows are read, and the names taken in it. */
final class Frame {

    final Section section;
    final TypeCell.Part part;
    private final Set<String> names = new HashSet<>(Set.of("meta"));
    private final Set<String> lowerCase = new HashSet<>();

    Frame(Section section, TypeCell.Part part) {
        this.section = section;
        this.part = part;
    }

    /** Takes a name; one that is taken already is a problem, one that differs in capitals only is mentioned. */
    void take(String name, Place place, Problems problems) {
        if (!names.add(name)) {
            problems.error(place, name.equals("meta") ? ProblemCode.NAME_RESERVED : ProblemCode.NAME_TWICE, name);
        } else if (!lowerCase.add(name.toLowerCase(Locale.ROOT))) {
            problems.warn(place, ProblemCode.NAME_ALMOST_TWICE, name);
        }
    }
}
