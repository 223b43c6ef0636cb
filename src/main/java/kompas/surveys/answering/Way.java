package kompas.surveys.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/** The way through a sheet: the pages of its form but for what nobody on the web is asked. */
final class Way {

    /** Of the question how the answers come: those who are asked answer by themselves. */
    static final String BY_THEMSELVES = "self";

    private final Map<String, Integer> together;
    private final String way;
    private final Filling filling;

    /**
     * @param together which screens share a page, as the form knows it
     * @param way path of the question how the answers come; "" for none
     */
    Way(Map<String, Integer> together, String way, Filling filling) {
        this.together = together;
        this.way = way;
        this.filling = filling;
    }

    static Way of(AnswerForms.Known known, Filling filling) {
        return new Way(known.form().pages(), known.way(), filling);
    }

    /** As the answers stand. */
    List<FormPage> pages(String language) {
        List<FormPage> pages = new ArrayList<>();
        for (Screen screen : filling.screens(language)) {
            List<Prompt> prompts =
                    screen.prompts().stream().filter(this::asked).map(Way::read).toList();
            if (!prompts.isEmpty() || !screen.more().isEmpty()) {
                add(pages, new Screen(screen.path(), screen.headings(), prompts, screen.more()));
            }
        }
        endWithAQuestion(pages);
        return pages;
    }

    /** A last word stands below the last questions. */
    private static void endWithAQuestion(List<FormPage> pages) {
        if (pages.size() < 2 || pages.getLast().questions() > 0) {
            return;
        }
        FormPage last = pages.getLast();
        FormPage before = pages.get(pages.size() - 2);
        if (last.offer().isEmpty() && before.offer().isEmpty()) {
            pages.removeLast();
            for (Screen screen : last.screens()) {
                before = before.with(screen);
            }
            pages.set(pages.size() - 1, before);
        }
    }

    /** A list that is chosen by an answer that is not there yet is no question yet. */
    private boolean asked(Prompt prompt) {
        boolean empty = prompt.choices().isEmpty()
                && !prompt.required()
                && prompt.answer().isEmpty()
                && Set.of(Prompt.Control.SELECT_ONE, Prompt.Control.SELECT_MULTIPLE, Prompt.Control.RANK)
                        .contains(prompt.control());
        return !named(prompt) && !empty;
    }

    /** The head of a table of questions on a phone is there to be read. */
    private static Prompt read(Prompt prompt) {
        boolean head = prompt.type() == Prompt.Type.CHOICE
                && List.of(prompt.appearance().split(" ", -1)).contains("label");
        return head ? prompt.toRead() : prompt;
    }

    private void add(List<FormPage> pages, Screen screen) {
        Optional<FormPage> last = pages.isEmpty() ? Optional.empty() : Optional.of(pages.getLast());
        Optional<FormPage> longer = last.filter(page -> page.more().isEmpty())
                .flatMap(page -> screen.more().isEmpty()
                        ? Optional.of(page.with(screen)).filter(each -> together(page, screen))
                        : Optional.of(page.offering(screen))
                                .filter(each -> page.path().startsWith(screen.more() + "[")));
        if (longer.isPresent()) {
            pages.set(pages.size() - 1, longer.get());
        } else {
            boolean asks = screen.more().isEmpty();
            pages.add(new FormPage(
                    screen.path(), asks ? List.of(screen) : List.of(), asks ? Optional.empty() : Optional.of(screen)));
        }
    }

    /** What is only read stands above what comes next. */
    private boolean together(FormPage page, Screen screen) {
        boolean near = FormPage.entry(page.path()).equals(FormPage.entry(screen.path()));
        return near && (page.questions() == 0 || same(page.screens().getLast().path(), screen.path()));
    }

    private boolean same(String path, String other) {
        Integer page = together.get(generic(path));
        return page != null && page.equals(together.get(generic(other)));
    }

    private static String generic(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** The page a question or screen is on, or would be on if it were asked. */
    Optional<Integer> find(List<FormPage> pages, String path) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).has(path)) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            FormPage page = pages.get(i);
            if (page.entry().equals(FormPage.entry(path))
                    && page.screens().stream().anyMatch(screen -> same(screen.path(), path))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first one within a path; the last of all when there is none. */
    static int within(List<FormPage> pages, String path) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).path().startsWith(path)) {
                return i;
            }
        }
        return Math.max(0, pages.size() - 1);
    }

    /** Says beforehand how the answers come, where the form asks. */
    void say(String how) {
        filling.screens("").stream()
                .flatMap(screen -> screen.prompts().stream())
                .filter(this::named)
                .filter(prompt -> prompt.choices().stream()
                        .anyMatch(choice -> choice.name().equals(how)))
                .findFirst()
                .ifPresent(prompt -> filling.answer(prompt.path(), how, ""));
    }

    private boolean named(Prompt prompt) {
        return !way.isEmpty() && prompt.path().endsWith("/" + way);
    }
}
