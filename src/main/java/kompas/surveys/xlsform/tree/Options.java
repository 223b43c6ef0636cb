package kompas.surveys.xlsform.tree;

import java.util.List;

/** Where the answers of a question to choose from come from. */
public sealed interface Options {

    /** A list of the sheet {@code choices}. */
    record OfList(String list) implements Options {}

    /**
     * A file beside the form.
     *
     * @param value the column that is stored
     * @param label the column that is read
     */
    record OfFile(String file, String value, String label) implements Options {

        /** The name the form knows it by. */
        public String id() {
            return file.substring(0, file.lastIndexOf('.'));
        }

        public String ending() {
            return file.substring(file.lastIndexOf('.') + 1);
        }
    }

    /** What is asked about a place of OpenStreetMap, with the answers there are to each. */
    record OfTags(List<Tag> tags) implements Options {}

    /** @param answers empty where people write what they like */
    record Tag(Choice tag, List<Choice> answers) {}

    /** What was answered to a question of a repeat, or where its places lie. */
    record OfAnswers(String reference) implements Options {}

    /** A list of the sheet {@code external_choices}, too long to be read as a whole. */
    record OfExternalList(String list) implements Options {}

    /** A list of the sheet {@code choices} whose items stand in the body, because a client searches a file in their place. */
    record Searched(String list) implements Options {}
}
