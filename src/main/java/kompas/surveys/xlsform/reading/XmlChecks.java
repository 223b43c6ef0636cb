package kompas.surveys.xlsform.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.expression.XmlNames;
import kompas.surveys.xlsform.problem.Place;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Form;
import kompas.surveys.xlsform.tree.Namespaces;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;

/** Whether all names authors made up can stand in XML: those of elements, of choices' columns and of attributes. */
final class XmlChecks {

    private final Form form;
    private final Problems problems;
    private final Set<String> prefixes;

    XmlChecks(Form form, Problems problems) {
        this.form = form;
        this.problems = problems;
        boolean records = problems.isBroken() || !form.recordsVersion().isEmpty();
        this.prefixes = Namespaces.of(form.settings(), records).keySet();
    }

    void check() {
        Place settings = Place.of("settings");
        check(List.of(form.root().name()), settings.in("name"));
        check(form.settings().attributes().keySet(), settings.in("attribute"));
        for (String prefix : Namespaces.of(form.settings(), false).keySet()) {
            if (!prefix.isEmpty()) {
                check(List.of(prefix), settings.in("namespaces"));
            }
        }
        form.root().everything(element -> {
            check(List.of(element.name()), element.place());
            switch (element) {
                case Question question -> check(element, question.details());
                case Section section -> check(element, section.details());
                default -> {}
            }
        });
        form.choices()
                .values()
                .forEach(list ->
                        list.choices().forEach(choice -> check(choice.others().keySet(), choice.place())));
    }

    private void check(Element element, Details details) {
        for (Map<String, String> attributes : List.of(details.bind(), details.control(), details.instance())) {
            check(attributes.keySet(), element.place());
        }
    }

    private void check(Collection<String> names, Place place) {
        for (String name : names) {
            int colon = name.indexOf(':');
            if (!XmlNames.isName(name)) {
                problems.error(place, ProblemCode.ATTRIBUTE_INVALID, name);
            } else if (colon > 0 && !prefixes.contains(name.substring(0, colon))) {
                problems.error(place, ProblemCode.PREFIX_UNKNOWN, name, name.substring(0, colon));
            }
        }
    }
}
