package kompas.surveys.answering;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.surveys.collecting.SentFile;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;
import org.springframework.stereotype.Component;

/** Writes what a page sent onto its sheet and finds the page to show next. */
@Component
class Turning {

    private static final int LONGEST_NAME = 60;

    private final SheetFiles files;

    Turning(SheetFiles files) {
        this.files = files;
    }

    SheetPage turn(AnswerSheet sheet, Filling filling, Way way, Turn turn) throws IOException {
        List<FormPage> before = way.pages(turn.language());
        Optional<Integer> found = way.find(before, turn.at());
        Map<String, String> unread = write(sheet, filling, before, turn);
        if (found.isEmpty()) {
            return SheetPage.of(way.pages(turn.language()), 0, List.of());
        }
        List<FormPage> after = turn.go() == Turn.Go.REMOVE ? before : way.pages(turn.language());
        Stand stand = new Stand(before.get(found.get()).path(), found.get(), filling, way, turn);
        return switch (turn.go()) {
            case REMOVE -> stand.removed(before);
            case STAY -> unread.isEmpty() ? stand.same(after) : stand.again(after, unread);
            default -> {
                SheetPage again = stand.again(after, unread);
                boolean stays = !unread.isEmpty()
                        || !turn.refused().isEmpty()
                        || turn.go().forward() && stand.stays(again);
                yield stays ? again : stand.gone(after, again);
            }
        };
    }

    /** @return by path what was typed and is no answer */
    private Map<String, String> write(AnswerSheet sheet, Filling filling, List<FormPage> pages, Turn turn)
            throws IOException {
        Map<String, String> unread = new HashMap<>();
        List<Prompt> shown = pages.stream()
                .flatMap(page -> page.prompts().stream())
                .filter(prompt -> !prompt.readOnly() && turn.shown().contains(prompt.path()))
                .toList();
        for (Prompt prompt : shown) {
            if (prompt.control() == Prompt.Control.UPLOAD) {
                upload(sheet, filling, prompt, turn);
                continue;
            }
            String answer = turn.typed().answer(prompt);
            // An answer above it on the page may have taken the question away meanwhile.
            if (!answer.equals(prompt.answer())
                    && filling.asks(prompt.path())
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
