package kompas.surveys.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;

/**
 * Where somebody stands who has pressed a button, after what they answered was written.
 *
 * @param path of the page they were on
 * @param index where that was before they answered
 */
record Stand(String path, int index, Filling filling, Way way, Turn turn) {

    private List<FormPage> pages() {
        return way.pages(turn.language());
    }

    private int now(List<FormPage> pages) {
        return way.find(pages, path).orElse(Math.min(index, Math.max(0, pages.size() - 1)));
    }

    SheetPage same(List<FormPage> pages) {
        return SheetPage.of(pages, now(pages), List.of());
    }

    /** The same page, with what is wrong on it and what is new on it. */
    SheetPage again(List<FormPage> pages, Map<String, String> unread) {
        SheetPage page = SheetPage.of(pages, now(pages), filling.breaches(turn.language()));
        Map<String, Breach> wrong = new HashMap<>(page.wrong());
        wrong.keySet().retainAll(turn.shown());
        unread.keySet().forEach(each -> wrong.put(each, new Breach(each, Breach.Kind.TYPE, "")));
        turn.refused().forEach((each, why) -> wrong.put(each, new Breach(each, Breach.Kind.TYPE, why)));
        boolean more = page.page().stream()
                .flatMap(each -> each.prompts().stream())
                .anyMatch(prompt -> !prompt.readOnly() && !turn.shown().contains(prompt.path()));
        return page.with(wrong, unread, more);
    }

    /** Nobody goes past what is wrong, nor past a question that was not there to be answered. */
    boolean stays(SheetPage again) {
        boolean there = again.page()
                .filter(page -> page.path().equals(path) || page.has(turn.at()))
                .isPresent();
        return !again.wrong().isEmpty() || there && again.more();
    }

    /** Where the button leads. */
    SheetPage gone(List<FormPage> pages, SheetPage from) {
        boolean there = way.find(pages, path).isPresent();
        int at = now(pages);
        return switch (turn.go()) {
            case BACK -> SheetPage.of(pages, Math.max(0, there ? at - 1 : index - 1), List.of());
            case ADD -> added(pages, from);
            case TO -> SheetPage.of(pages, Way.within(pages, turn.entry()), List.of());
            default -> SheetPage.of(pages, there ? at + 1 : index, List.of());
        };
    }

    private SheetPage added(List<FormPage> pages, SheetPage from) {
        String repeat = from.page().map(FormPage::more).orElse("");
        if (repeat.isEmpty()) {
            return same(pages);
        }
        filling.add(repeat);
        List<FormPage> longer = pages();
        String entry = repeat + "[" + (from.entries().size() + 1) + "]";
        return SheetPage.of(longer, Way.within(longer, entry), List.of());
    }

    /** @param before pages as they were shown, which name the entries there are */
    SheetPage removed(List<FormPage> before) {
        String entry = turn.entry();
        boolean known = entry.endsWith("]")
                && before.stream().anyMatch(page -> page.path().startsWith(entry));
        if (known) {
            filling.remove(entry);
        }
        List<FormPage> pages = pages();
        int at = known ? way.find(pages, SheetPage.repeat(entry)).orElse(now(pages)) : now(pages);
        return SheetPage.of(pages, at, List.of());
    }
}
