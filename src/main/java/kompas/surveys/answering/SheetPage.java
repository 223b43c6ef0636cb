package kompas.surveys.answering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Prompt;

/**
 * A page of the form as it is to be shown.
 *
 * @param page empty behind the last one
 * @param entries of the repeat that may go on behind this page
 * @param removable the entry of a repeat this page is within, where entries come and go; "" for none
 * @param wrong by the path of a question what is wrong with its answer
 * @param typed by the path of a question what was typed and is no answer
 * @param more whether answers brought further questions onto this page
 */
public record SheetPage(
        Optional<FormPage> page,
        Progress progress,
        List<Entry> entries,
        String removable,
        Map<String, Breach> wrong,
        Map<String, String> typed,
        boolean more) {

    /**
     * How far they are, counted in questions.
     *
     * @param begins whether nothing comes before it
     * @param first the first question of the page, counted from 1
     * @param last its last one; before the first where it has none
     * @param of how many there are as the answers stand
     */
    public record Progress(boolean begins, int first, int last, int of) {}

    /**
     * One of those given so far.
     *
     * @param number counted from 1
     * @param said the first question of it that is answered
     */
    public record Entry(String path, int number, Optional<Prompt> said) {}

    public SheetPage {
        entries = List.copyOf(entries);
        wrong = Map.copyOf(wrong);
        typed = Map.copyOf(typed);
    }

    /** @param index beyond the last one when everything was asked */
    static SheetPage of(List<FormPage> pages, int index, List<Breach> breaches) {
        int before = pages.stream().limit(index).mapToInt(FormPage::questions).sum();
        int all = pages.stream().mapToInt(FormPage::questions).sum();
        if (index >= pages.size()) {
            Progress done = new Progress(false, all + 1, all, all);
            return new SheetPage(Optional.empty(), done, List.of(), "", Map.of(), Map.of(), false);
        }
        FormPage page = pages.get(index);
        Set<String> paths = page.prompts().stream().map(Prompt::path).collect(Collectors.toSet());
        Map<String, Breach> wrong = breaches.stream()
                .filter(breach -> paths.contains(breach.path()))
                .collect(Collectors.toMap(Breach::path, breach -> breach, (first, other) -> first));
        Progress progress = new Progress(index == 0, before + 1, before + page.questions(), all);
        return new SheetPage(
                Optional.of(page),
                progress,
                entries(pages, page.more()),
                removable(pages, page.entry()),
                wrong,
                Map.of(),
                false);
    }

    SheetPage with(Map<String, Breach> wrong, Map<String, String> typed, boolean more) {
        return new SheetPage(page, progress, entries, removable, wrong, typed, more);
    }

    /** A form that counts the entries itself offers no more of them, and takes none away. */
    private static String removable(List<FormPage> pages, String entry) {
        String repeat = repeat(entry);
        return pages.stream().anyMatch(page -> !repeat.isEmpty() && page.more().equals(repeat)) ? entry : "";
    }

    static String repeat(String entry) {
        return entry.substring(0, Math.max(0, entry.lastIndexOf('[')));
    }

    private static List<Entry> entries(List<FormPage> pages, String repeat) {
        if (repeat.isEmpty()) {
            return List.of();
        }
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new Entry(repeat + "[" + number + "]", number, Optional.empty()))
                .takeWhile(entry -> pages.stream().anyMatch(page -> page.path().startsWith(entry.path())))
                .map(entry -> new Entry(entry.path(), entry.number(), said(pages, entry.path())))
                .toList();
    }

    private static Optional<Prompt> said(List<FormPage> pages, String entry) {
        return pages.stream()
                .flatMap(page -> page.prompts().stream())
                .filter(prompt -> prompt.path().startsWith(entry))
                .filter(prompt -> !prompt.readOnly() && !prompt.answer().isEmpty())
                .findFirst();
    }
}
