package kompas.surveys.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.paper.PaperItem.Kind;

/** What repeats stands on paper so many times; whoever wrote more on the back is typed in with more. */
final class RepeatedRows {

    private static final Pattern NUMBER = Pattern.compile("\\d+$");

    private final ToIntFunction<String> wanted;
    private final List<PaperItem> all = new ArrayList<>();

    private RepeatedRows(ToIntFunction<String> wanted) {
        this.wanted = wanted;
    }

    /** @param wanted by the path of a repeat how many entries there are to be */
    static List<PaperItem> of(List<PaperItem> items, ToIntFunction<String> wanted) {
        RepeatedRows rows = new RepeatedRows(wanted);
        rows.expand(items);
        return rows.all;
    }

    private void expand(List<PaperItem> items) {
        int at = 0;
        while (at < items.size()) {
            PaperItem item = items.get(at);
            if (item.kind() != Kind.ENTRY) {
                all.add(item);
                at++;
                continue;
            }
            List<List<PaperItem>> entries = entries(items, at);
            for (List<PaperItem> entry : entries) {
                at += entry.size();
            }
            for (int number = 1; number <= Math.max(entries.size(), wanted.applyAsInt(item.path())); number++) {
                boolean printed = number <= entries.size();
                List<PaperItem> entry =
                        printed ? entries.get(number - 1) : another(entries.getFirst(), item.path(), number);
                all.add(entry.getFirst());
                expand(entry.subList(1, entry.size()));
            }
        }
    }

    private static List<List<PaperItem>> entries(List<PaperItem> items, int from) {
        String path = items.get(from).path();
        List<List<PaperItem>> entries = new ArrayList<>();
        int at = from;
        while (at < items.size()
                && items.get(at).kind() == Kind.ENTRY
                && items.get(at).path().equals(path)) {
            int end = at + 1;
            while (end < items.size() && items.get(end).path().startsWith(path + "[")) {
                end++;
            }
            entries.add(items.subList(at, end));
            at = end;
        }
        return entries;
    }

    private static List<PaperItem> another(List<PaperItem> entry, String path, int number) {
        List<PaperItem> another = new ArrayList<>();
        for (PaperItem item : entry) {
            String label = item.label();
            boolean title = another.isEmpty();
            Matcher counted = NUMBER.matcher(label);
            another.add(new PaperItem(
                    item.kind(),
                    title ? path : path + "[" + number + "]" + item.path().substring(path.length() + "[1]".length()),
                    item.number(),
                    title ? counted.replaceFirst(String.valueOf(number)) : label,
                    item.hint(),
                    item.only(),
                    item.space(),
                    item.boxes()));
        }
        return another;
    }
}
