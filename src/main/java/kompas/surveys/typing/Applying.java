package kompas.surveys.typing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Set<String> empty = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final boolean onPaper;

    /** @param onPaper whether nothing stands there yet; else what stood there stays */
    Applying(Filling filling, Map<String, PaperItem> questions, String language, boolean onPaper) {
        this.onPaper = onPaper;
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
        boolean more = true;
        while (more) {
            Map<String, Prompt> asked = ReadingCopies.prompts(filling, language);
            more = emptied(typed, asked) | pass(typed, waiting, asked);
        }
    }

    /** What a form fills in by itself stands on no paper. */
    private boolean emptied(Map<String, String> typed, Map<String, Prompt> asked) {
        List<String> filledIn = asked.values().stream()
                .filter(prompt ->
                        onPaper && !prompt.readOnly() && !prompt.answer().isEmpty())
                .map(Prompt::path)
                .filter(path -> questions.containsKey(path) && !typed.containsKey(path) && empty.add(path))
                .toList();
        filledIn.forEach(this::takeBack);
        return !filledIn.isEmpty();
    }

    private void takeBack(String path) {
        try {
            filling.answer(path, "", language);
        } catch (IllegalArgumentException e) { // not asked any more, now that another one is taken back
            return;
        }
    }

    /** @return whether anything happened */
    private boolean pass(Map<String, String> typed, Map<String, PaperItem> waiting, Map<String, Prompt> asked) {
        boolean happened = false;
        refused.clear();
        for (String path : questions.keySet()) {
            happened |= !asked.containsKey(path) && makeRoom(path, asked);
        }
        Iterator<PaperItem> each = waiting.values().iterator();
        while (each.hasNext()) {
            PaperItem item = each.next();
            Prompt prompt = asked.get(item.path());
            if (prompt != null && answered(typed.getOrDefault(item.path(), ""), item, prompt)) {
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

    /** The rows there are on paper; as many as the form takes, and each once. Those nobody writes into go when it is sent. */
    private boolean makeRoom(String path, Map<String, Prompt> asked) {
        for (EntryPaths.In in : EntryPaths.of(path)) {
            int there = Math.max(made.getOrDefault(in.repeat(), 0), there(in.repeat(), asked));
            if (there < in.number() && !refused.contains(in.repeat())) {
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
            refused.add(repeat);
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
