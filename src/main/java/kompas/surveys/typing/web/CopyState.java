package kompas.surveys.typing.web;

import java.util.LinkedHashMap;
import java.util.Map;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.typing.TypedCopy;

/**
 * What a screen needs to know after each answer.
 *
 * @param lines by the path of each question
 * @param left what is to be looked at before it is sent; "" for nothing
 * @param go where the screen is shown anew, with one row more; "" where it need not be
 */
record CopyState(Map<String, Line> lines, String left, String go) {

    /** @param asked whether it is asked as the answers stand */
    record Line(boolean asked, String said, String wrong) {}

    static CopyState of(TypedCopy copy, LineWords words, String go) {
        Map<String, Line> lines = new LinkedHashMap<>();
        copy.items().stream()
                .filter(item -> item.kind() == Kind.QUESTION)
                .forEach(item -> lines.put(
                        item.path(),
                        new Line(
                                copy.asked(item.path()),
                                words.said(copy, item).orElse(""),
                                words.wrong(copy, item).orElse(""))));
        return new CopyState(lines, words.left(copy), go);
    }
}
