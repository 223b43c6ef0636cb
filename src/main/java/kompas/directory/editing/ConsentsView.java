package kompas.directory.editing;

import java.util.List;
import java.util.UUID;

/** What people of an organisation agreed to. */
public record ConsentsView(String path, String name, List<Line> lines) {

    /**
     * One of them.
     *
     * @param told how, when and to whom they said so
     * @param text what they agreed to
     * @param withdrawn the day they took it back, in words; empty while it stands
     */
    public record Line(UUID id, String whose, String told, String text, String withdrawn) {}
}
