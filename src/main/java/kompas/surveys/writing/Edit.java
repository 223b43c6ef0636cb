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
            List<Item> come = come(before);
            return come.isEmpty() ? "" : come.getFirst().name();
        }

        /** The name of the last that has come, of a section with all that is in it; "" where none has. */
        public String last(Manuscript before) {
            List<Item> come = come(before);
            return come.stream()
                    .filter(item -> item.depth() == come.getFirst().depth())
                    .reduce((first, second) -> second)
                    .map(Item::name)
                    .orElse("");
        }

        private List<Item> come(Manuscript before) {
            List<String> names =
                    before.outline().items().stream().map(Item::name).toList();
            return manuscript.outline().items().stream()
                    .filter(item -> !names.contains(item.name()))
                    .toList();
        }
    }

    /** Somebody else changed the same question since it was read; nothing has changed. */
    record Overtaken() implements Edit {}

    /** The question is no longer there. */
    record Gone() implements Edit {}
}
