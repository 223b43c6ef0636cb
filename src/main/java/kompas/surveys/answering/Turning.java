package kompas.surveys.answering;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.surveys.collecting.SentFile;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.Screen;
import org.springframework.stereotype.Component;

/** Writes what a page sent onto its sheet and finds the page to show next. */
@Component
class Turning {

    private static final int LONGEST_NAME = 60;

    private final SheetFiles files;

    Turning(SheetFiles files) {
        this.files = files;
    }

    SheetPage turn(AnswerSheet sheet, Filling filling, String way, Turn turn) throws IOException {
        List<Screen> before = Way.screens(filling, way, turn.language());
        Optional<Integer> found = Way.find(before, turn.at());
        if (found.isEmpty()) {
            return shown(before, 0, List.of());
        }
        int index = found.get();
        Screen screen = before.get(index);
        Map<String, String> unread = write(sheet, filling, screen, turn);
        if (turn.go() == Turn.Go.ADD && !screen.more().isEmpty()) {
            filling.add(screen.more());
        }
        if (turn.go() == Turn.Go.REMOVE && screen.path().startsWith(turn.entry())) {
            index = Way.within(before, turn.entry());
            filling.remove(turn.entry());
        }
        List<Screen> after = Way.screens(filling, way, turn.language());
        if (!unread.isEmpty()) {
            return again(after, screen, filling, turn, unread);
        }
        return switch (turn.go()) {
            case BACK -> shown(after, Math.max(0, Way.find(after, screen.path()).orElse(index) - 1), List.of());
            case ADD, REMOVE -> shown(after, index, List.of());
            case STAY -> shown(after, Way.find(after, screen.path()).orElse(index), List.of());
            case NEXT -> next(after, screen, filling, turn);
        };
    }

    /** Goes on when the page is right, and asks nothing that was not there to be answered. */
    private static SheetPage next(List<Screen> after, Screen screen, Filling filling, Turn turn) {
        SheetPage same = again(after, screen, filling, turn, Map.of());
        boolean stays = !same.wrong().isEmpty() || same.more();
        int index = Way.find(after, screen.path()).orElse(same.number() - 1);
        return stays ? same : shown(after, index + 1, List.of());
    }

    private static SheetPage again(
            List<Screen> after, Screen screen, Filling filling, Turn turn, Map<String, String> unread) {
        int index = Way.find(after, screen.path()).orElse(0);
        SheetPage page = shown(after, index, filling.breaches(turn.language()));
        Map<String, Breach> wrong = new HashMap<>(page.wrong());
        wrong.keySet().retainAll(turn.shown());
        unread.keySet().forEach(path -> wrong.put(path, new Breach(path, Breach.Kind.TYPE, "")));
        boolean more = page.screen().stream()
                .flatMap(each -> each.prompts().stream())
                .anyMatch(prompt -> !prompt.readOnly() && !turn.shown().contains(prompt.path()));
        return new SheetPage(page.screen(), page.number(), page.of(), wrong, unread, more);
    }

    static SheetPage shown(List<Screen> screens, int index, List<Breach> breaches) {
        if (index >= screens.size()) {
            return new SheetPage(Optional.empty(), screens.size(), screens.size(), Map.of(), Map.of(), false);
        }
        Screen screen = screens.get(index);
        Set<String> paths = screen.prompts().stream().map(Prompt::path).collect(Collectors.toSet());
        Map<String, Breach> wrong = breaches.stream()
                .filter(breach -> paths.contains(breach.path()))
                .collect(Collectors.toMap(Breach::path, breach -> breach, (first, other) -> first));
        return new SheetPage(Optional.of(screen), index + 1, screens.size(), wrong, Map.of(), false);
    }

    /** @return by path what was typed and is no answer */
    private Map<String, String> write(AnswerSheet sheet, Filling filling, Screen screen, Turn turn) throws IOException {
        Map<String, String> unread = new HashMap<>();
        for (Prompt prompt : screen.prompts()) {
            if (prompt.readOnly() || !turn.shown().contains(prompt.path())) {
                continue;
            }
            if (prompt.control() == Prompt.Control.UPLOAD) {
                upload(sheet, filling, prompt, turn);
                continue;
            }
            String answer = turn.typed().answer(prompt);
            if (!answer.equals(prompt.answer())
                    && filling.asks(prompt.path()) // an answer above it on the page may have taken it away meanwhile
                    && filling.answer(prompt.path(), answer, turn.language()).stream()
                            .anyMatch(breach -> breach.kind() == Breach.Kind.TYPE)) {
                unread.put(prompt.path(), turn.typed().first(prompt.path()));
            }
        }
        return unread;
    }

    private void upload(AnswerSheet sheet, Filling filling, Prompt prompt, Turn turn) throws IOException {
        Optional<? extends SentFile> sent = turn.files().stream()
                .filter(file -> file.name().equals(prompt.path()))
                .findFirst();
        boolean away = !turn.typed().first(prompt.path() + "#away").isEmpty();
        if (sent.isEmpty() && !away) {
            return;
        }
        if (!prompt.answer().isEmpty()) {
            files.drop(sheet, prompt.answer());
        }
        String name = "";
        if (sent.isPresent()) {
            name = name(turn.typed().first(prompt.path() + "#name"));
            try (InputStream bytes = sent.get().open()) {
                files.keep(sheet, name, sent.get().mediaType(), bytes);
            }
        }
        filling.answer(prompt.path(), name, turn.language());
    }

    /** A name of its own, with what the file was called at its end. */
    private static String name(String called) {
        String plain = called.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
        String end = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return UUID.randomUUID().toString().substring(0, 8) + "-" + (end.isBlank() ? "file" : end);
    }
}
