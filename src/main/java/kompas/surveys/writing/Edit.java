package kompas.surveys.writing;

import java.util.List;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Manuscript;

/** What becomes of a change somebody wants to make. */
public sealed interface Edit {

    /** @param manuscript as it is now */
    record Made(Manuscript manuscript) implements Edit {

        /** The name of the first question that was not there before; "" where none has come. */
        public String newest(Manuscript before) {
            List<String> names =
                    before.outline().items().stream().map(Item::name).toList();
            return manuscript.outline().items().stream()
                    .map(Item::name)
                    .filter(name -> !names.contains(name))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Somebody else changed the same question since it was read; nothing has changed. */
    record Overtaken() implements Edit {}

    /** The question is no longer there. */
    record Gone() implements Edit {}
}
