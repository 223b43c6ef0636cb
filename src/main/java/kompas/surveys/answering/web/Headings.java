package kompas.surveys.answering.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.surveys.answering.FormPage;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/** What stands above the questions of a page: the names of the groups they are in. */
final class Headings {

    private Headings() {}

    /** "" where the form names no group. */
    static String of(FormPage page) {
        List<Screen> asking = page.screens().stream().filter(Headings::asks).toList();
        if (asking.isEmpty()) {
            Screen any = page.screens().isEmpty()
                    ? page.offer().orElseThrow()
                    : page.screens().getLast();
            return page.screens().isEmpty() ? repeated(page) : joined(any.headings());
        }
        Screen last = asking.getLast();
        boolean alone = asking.size() == 1 || !isList(last);
        return joined(
                alone
                        ? last.headings()
                        : last.headings().subList(0, last.headings().size() - 1));
    }

    /** Of what is one screen on phones and stands among others here; "" for none. */
    static String own(FormPage page, Screen screen) {
        boolean among = page.screens().stream().filter(Headings::asks).count() > 1;
        return among && isList(screen) && asks(screen)
                ? screen.headings().getLast().label()
                : "";
    }

    /** Of what there may be another one behind this page. */
    static String repeated(FormPage page) {
        return page.offer().map(screen -> screen.headings().getLast().label()).orElse("");
    }

    static String numbered(String label, int number) {
        return (label + " " + number).strip();
    }

    private static boolean asks(Screen screen) {
        return screen.prompts().stream().anyMatch(prompt -> !prompt.readOnly());
    }

    private static boolean isList(Screen screen) {
        List<Prompt> prompts = screen.prompts();
        return !prompts.isEmpty() && !prompts.getFirst().path().equals(screen.path());
    }

    private static String joined(List<Screen.Heading> headings) {
        Set<String> said = new HashSet<>();
        return headings.stream()
                .filter(heading -> !heading.label().isEmpty())
                // A repeat and the only group in it are called the same.
                .filter(heading -> said.add(heading.label()) || heading.number() > 0)
                .map(heading -> heading.number() > 0 ? numbered(heading.label(), heading.number()) : heading.label())
                .collect(Collectors.joining(" · "));
    }
}
