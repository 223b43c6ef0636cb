package kompas.surveys.comparing.web;

import java.util.List;
import kompas.surveys.comparing.ChangeLine;

/**
 * What has changed in one question.
 *
 * @param about what it is called; "" for the form itself
 */
public record ChangedView(String about, List<Line> lines) {

    /** @param responses how many hold an answer that would lose its question */
    public record Line(ChangeLine change, long responses) {}
}
