package kompas.surveys.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kompas.surveys.logic.Condition;
import kompas.surveys.logic.KnownAnswers;
import kompas.surveys.logic.Value;
import kompas.surveys.logic.Whether;
import kompas.surveys.paper.PaperItem.Box;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.paper.PaperItem.Space;
import kompas.surveys.paper.PaperReading.Placed;

/** Writes beside a box where to go on, where all that is passed over then follows directly; elsewhere it says when to answer. */
final class Jumps {

    private final List<Placed> placed;
    private final KnownAnswers known;
    private final AskedOnly words;
    private final Set<Integer> covered = new HashSet<>();

    Jumps(List<Placed> placed, KnownAnswers known, AskedOnly words) {
        this.placed = placed;
        this.known = known;
        this.words = words;
    }

    List<PaperItem> items() {
        List<List<Box>> boxes = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            boxes.add(boxes(i));
        }
        List<PaperItem> items = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Whether own = known.whether(placed.get(i).own());
            boolean said = covered.contains(i)
                    || placed.get(i).item().kind() == Kind.ENTRY
                            && placed.get(i).entry() > 1;
            items.add(placed.get(i).item().with(said ? "" : words.said(own), boxes.get(i)));
        }
        return items;
    }

    private List<Box> boxes(int at) {
        Placed question = placed.get(at);
        List<Box> boxes = question.item().boxes();
        if (question.item().space() != Space.ONE || question.entry() > 0) {
            return boxes;
        }
        List<Integer> ends =
                boxes.stream().map(box -> end(at, question.name(), box.name())).toList();
        long jumping = ends.stream().filter(end -> asks(at + 1, end)).count();
        if (jumping * 2 > boxes.size() && boxes.size() > 2) {
            return boxes; // arrows at most of them would point past what one alone leads to
        }
        cover(at, question.name(), boxes, ends);
        List<Box> with = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            boolean jumps = asks(at + 1, ends.get(i));
            with.add(jumps ? new Box(boxes.get(i).name(), boxes.get(i).label(), number(ends.get(i))) : boxes.get(i));
        }
        return with;
    }

    /** The first place behind a question that may be asked after this answer. */
    private int end(int at, String question, String answer) {
        int end = at + 1;
        while (end < placed.size() && never(end, question, answer)) {
            end++;
        }
        return end;
    }

    private boolean never(int at, String question, String answer) {
        return known.and(question, answer).whether(placed.get(at).all()).equals(Whether.NEVER);
    }

    private boolean asks(int from, int to) {
        return placed.subList(Math.min(from, to), to).stream()
                .anyMatch(each -> each.item().number() > 0);
    }

    /** Number of the first question from here on; -1 when there is none. */
    private int number(int from) {
        return placed.subList(from, placed.size()).stream()
                .mapToInt(each -> each.item().number())
                .filter(number -> number > 0)
                .findFirst()
                .orElse(-1);
    }

    /** What is asked because of this answer alone, and passed over by every box that forbids it, need not say so again. */
    private void cover(int at, String question, List<Box> boxes, List<Integer> ends) {
        for (int i = at + 1; i < placed.size(); i++) {
            boolean passed = isAbout(placed.get(i), question);
            for (int box = 0; passed && box < boxes.size(); box++) {
                passed = !never(i, question, boxes.get(box).name()) || ends.get(box) > i;
            }
            if (passed) {
                covered.add(i);
            }
        }
    }

    /** Whether it hangs on what is answered to this question, and on nothing else. */
    private boolean isAbout(Placed each, String question) {
        return known.whether(each.own()) instanceof Whether.If hanging
                && hanging.condition() instanceof Condition.Test test
                && test.question().equals(question)
                && !test.value().isEmpty()
                && Value.question(test.value()).isEmpty();
    }
}
