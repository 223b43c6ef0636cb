package kompas.directory.importing.web;

import java.util.List;

/**
 * What of an import may stand in Kompas twice.
 *
 * @param count how many
 * @param compared of how many, when it was not all that were looked at; else 0
 * @param list where they are decided on, behind the language; empty while nothing is written
 * @param lines some of them, while nothing is written
 */
public record AlikeView(int count, int compared, String list, List<Line> lines) {

    static final AlikeView NONE = new AlikeView(0, 0, "", List.of());

    /**
     * One of them.
     *
     * @param name as the file has it
     * @param other what it may be, and where that is, behind the language
     */
    public record Line(String name, String other, String language, String path, String reasons) {}
}
