package kompas.surveys.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;

/** The way through a sheet: the screens of its form but for what nobody on the web is asked. */
final class Way {

    /** Of the question how the answers come: those who are asked answer by themselves. */
    private static final String BY_THEMSELVES = "self";

    private Way() {}

    /**
     * @param way path of the question how the answers come; "" for none
     */
    static List<Screen> screens(Filling filling, String way, String language) {
        List<Screen> screens = new ArrayList<>();
        for (Screen screen : filling.screens(language)) {
            List<Prompt> prompts = screen.prompts().stream()
                    .filter(prompt -> !named(prompt, way))
                    .toList();
            if (!prompts.isEmpty() || !screen.more().isEmpty()) {
                screens.add(new Screen(screen.path(), screen.headings(), prompts, screen.more()));
            }
        }
        return screens;
    }

    /** Says beforehand how the answers come, where the form asks. */
    static void say(Filling filling, String way) {
        filling.screens("").stream()
                .flatMap(screen -> screen.prompts().stream())
                .filter(prompt -> named(prompt, way))
                .filter(prompt -> prompt.choices().stream()
                        .anyMatch(choice -> choice.name().equals(BY_THEMSELVES)))
                .findFirst()
                .ifPresent(prompt -> filling.answer(prompt.path(), BY_THEMSELVES, ""));
    }

    private static boolean named(Prompt prompt, String way) {
        return !way.isEmpty() && prompt.path().endsWith("/" + way);
    }

    static Optional<Integer> find(List<Screen> screens, String path) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).path().equals(path)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The first one within a path; the last of all when there is none. */
    static int within(List<Screen> screens, String path) {
        for (int i = 0; i < screens.size(); i++) {
            if (screens.get(i).path().startsWith(path)) {
                return i;
            }
        }
        return Math.max(0, screens.size() - 1);
    }
}
