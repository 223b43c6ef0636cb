package kompas.surveys.typing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;

/** Answers a form with what was typed, in the order of the form; again as long as an answer brings questions that wait. */
final class Applying {

    private final Filling filling;
    private final Map<String, PaperItem> questions;
    private final String language;
    private final Map<String, Understood> understood = new HashMap<>();
    private final Map<String, Integer> made = new HashMap<>();

    Applying(Filling filling, Map<String, PaperItem> questions, String language) {
        this.filling = filling;
        this.questions = questions;
        this.language = language;
    }

    Map<String, Understood> understood() {
        return Map.copyOf(understood);
    }

    void all(Map<String, String> typed) {
        Map<String, PaperItem> waiting = new LinkedHashMap<>(questions);
        waiting.keySet().retainAll(typed.keySet());
        boolean more = !waiting.isEmpty();
        while (more) {
            more = pass(typed, waiting, ReadingCopies.prompts(filling, language)) && !waiting.isEmpty();
        }
    }

    /** @return whether anything happened */
    private boolean pass(Map<String, String> typed, Map<String, PaperItem> waiting, Map<String, Prompt> asked) {
        boolean happened = false;
        Iterator<PaperItem> each = waiting.values().iterator();
        while (each.hasNext()) {
            PaperItem item = each.next();
            Prompt prompt = asked.get(item.path());
            String text = typed.getOrDefault(item.path(), "");
            if (prompt == null) {
                happened |= !text.isEmpty() && makeRoom(item.path(), asked);
            } else if (answered(text, item, prompt)) {
                each.remove();
                happened = true;
            }
        }
        return happened;
    }

    /** @return whether it was asked; an answer above it may have taken the question away meanwhile */
    private boolean answered(String typed, PaperItem item, Prompt prompt) {
        if (prompt.readOnly()) {
            return false;
        }
        Understood meant = Understanding.of(typed, item, prompt);
        try {
            if (meant.kind() != Understood.Kind.STRANGE && isNoAnswer(item.path(), meant.answer())) {
                meant = Understood.strange(typed.strip());
            }
            if (meant.kind() == Understood.Kind.STRANGE) {
                filling.answer(item.path(), "", language);
            }
        } catch (IllegalArgumentException e) { // not asked any more
            return false;
        }
        understood.put(item.path(), meant);
        return true;
    }

    private boolean isNoAnswer(String path, String answer) {
        return filling.answer(path, answer, language).stream().anyMatch(breach -> breach.kind() == Breach.Kind.TYPE);
    }

    /** Entries of repeats somebody wrote into; as many as the form takes, and each once. */
    private boolean makeRoom(String path, Map<String, Prompt> asked) {
        for (EntryPaths.In in : EntryPaths.of(path)) {
            int there = Math.max(made.getOrDefault(in.repeat(), 0), there(in.repeat(), asked));
            if (there < in.number()) {
                return add(in.repeat(), there, in.number());
            }
        }
        return false;
    }

    private boolean add(String repeat, int from, int to) {
        try {
            for (int number = from; number < to; number++) {
                filling.add(repeat);
                made.put(repeat, number + 1);
            }
            return true;
        } catch (IllegalArgumentException e) { // not asked, or the form says itself how many there are
            return made.getOrDefault(repeat, 0) > from;
        }
    }

    private static int there(String repeat, Map<String, Prompt> asked) {
        return asked.keySet().stream()
                .filter(path -> path.startsWith(repeat + "["))
                .flatMap(path -> EntryPaths.of(path).stream())
                .filter(in -> in.repeat().equals(repeat))
                .mapToInt(EntryPaths.In::number)
                .max()
                .orElse(0);
    }
}
