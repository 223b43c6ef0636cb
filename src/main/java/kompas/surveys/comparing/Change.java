package kompas.surveys.comparing;

import java.util.Optional;

/**
 * One difference between two versions of a questionnaire.
 *
 * @param item what it is about, as it was before, or as it is if it is new; empty for the form itself
 * @param detail what of it: a language, a choice, a part, a setting; "" for all of it
 * @param before "" where there was nothing
 * @param after "" where there is nothing any more
 */
public record Change(What what, Optional<Item> item, Detail detail, String before, String after) {

    /**
     * @param name of a choice or a setting
     * @param part of the words
     * @param language as columns name it
     */
    public record Detail(String name, Optional<Part> part, String language) {
        static final Detail NONE = new Detail("", Optional.empty(), "");
    }

    /** The answers that would have no question any more: of a question, or to one of its choices. */
    public record Held(String path, Optional<String> choice) {}

    static Change of(What what, Item item, String before, String after) {
        return new Change(what, Optional.of(item), Detail.NONE, before, after);
    }

    /** Whether answers that are there already stay what they are. */
    public Safety safety() {
        boolean nobodyAnswers = item.isPresent() && !item.get().kind().isAnswered();
        return what.safety() == Safety.LOSES && nobodyAnswers ? Safety.WARNS : what.safety();
    }

    /** Empty where nothing would be lost. */
    public Optional<Held> held() {
        if (safety() != Safety.LOSES) {
            return Optional.empty();
        }
        boolean choice = what == What.CHOICE_REMOVED || what == What.CHOICE_RENAMED;
        return item.map(one -> new Held(one.path(), choice ? Optional.of(detail.name()) : Optional.empty()));
    }
}
