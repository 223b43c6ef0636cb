package kompas.surveys.xform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.GroupDef;
import org.javarosa.core.model.IFormElement;
import org.javarosa.core.model.data.helper.AnswerDataUtil;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.form.api.FormEntryCaption;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;

/** The way through a form, as its conditions leave it: screen after screen, question after question. */
final class Walk {

    private static final int MOST_SCREENS = 20_000;

    private final FormDef form;
    private final FormEntryModel model;

    Walk(FormDef form) {
        this.form = form;
        this.model = new FormEntryModel(form);
    }

    List<Screen> screens() {
        List<Screen> screens = new ArrayList<>();
        List<Prompt> list = new ArrayList<>();
        Optional<FormIndex> listed = Optional.empty();
        for (FormIndex index = next(FormIndex.createBeginningOfFormIndex());
                index.isInForm() && screens.size() < MOST_SCREENS;
                index = next(index)) {
            if (listed.isPresent() && !FormIndex.isSubElement(listed.get(), index)) {
                close(listed.get(), list, screens);
                listed = Optional.empty();
                list = new ArrayList<>();
            }
            int event = model.getEvent(index);
            if (event == FormEntryController.EVENT_QUESTION && listed.isPresent()) {
                list.add(prompt(index));
            } else if (event == FormEntryController.EVENT_QUESTION) {
                screens.add(new Screen(path(index), headings(index), List.of(prompt(index)), ""));
            } else if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
                screens.add(offer(index));
            } else if (listed.isEmpty() && isList(index)) {
                listed = Optional.of(index);
            }
        }
        if (listed.isPresent()) {
            close(listed.get(), list, screens);
        }
        return screens;
    }

    private Screen offer(FormIndex repeat) {
        List<Screen.Heading> headings = new ArrayList<>(headings(repeat));
        headings.add(heading(repeat));
        return new Screen(path(repeat), headings, List.of(), pathOfRepeat(repeat));
    }

    private void close(FormIndex group, List<Prompt> prompts, List<Screen> screens) {
        if (!prompts.isEmpty()) {
            List<Screen.Heading> headings = new ArrayList<>(headings(group));
            headings.add(heading(group));
            screens.add(new Screen(path(group), headings, prompts, ""));
        }
    }

    /** The next place that conditions leave; entries that have to be there are made on the way. */
    private FormIndex next(FormIndex from) {
        FormIndex index = from;
        do {
            index = model.incrementIndex(index);
        } while (index.isInForm() && !model.isIndexRelevant(index));
        model.setQuestionIndex(index);
        return index;
    }

    void toTheEnd() {
        FormIndex index = next(FormIndex.createBeginningOfFormIndex());
        while (index.isInForm()) {
            index = next(index);
        }
    }

    /** Where an entry of a repeat stands, or would stand next. */
    Optional<FormIndex> findRepeat(TreeReference reference) {
        for (FormIndex index = next(FormIndex.createBeginningOfFormIndex()); index.isInForm(); index = next(index)) {
            int event = model.getEvent(index);
            boolean repeat =
                    event == FormEntryController.EVENT_REPEAT || event == FormEntryController.EVENT_PROMPT_NEW_REPEAT;
            if (repeat && index.getReference().equals(reference)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** Entries of repeats beyond the number the form counts, the last first; none while there is no number. */
    List<FormIndex> beyondCount() {
        List<FormIndex> beyond = new ArrayList<>();
        for (FormIndex index = next(FormIndex.createBeginningOfFormIndex()); index.isInForm(); index = next(index)) {
            if (model.getEvent(index) == FormEntryController.EVENT_REPEAT && isBeyondCount(index)) {
                beyond.addFirst(index);
            }
        }
        return beyond;
    }

    private boolean isBeyondCount(FormIndex index) {
        if (!(form.getChild(index) instanceof GroupDef group) || group.getCountReference() == null) {
            return false;
        }
        TreeReference reference = group.getConextualizedCountReference(index.getReference());
        TreeElement count = form.getMainInstance().resolveReference(reference);
        boolean counted = count != null && count.getValue() != null;
        return counted && index.getReference().getMultLast() >= AnswerDataUtil.answerDataToInt(count.getValue());
    }

    boolean isNewEntry(FormIndex index) {
        return model.getEvent(index) == FormEntryController.EVENT_PROMPT_NEW_REPEAT;
    }

    private Prompt prompt(FormIndex index) {
        return Prompts.of(model.getQuestionPrompt(index), element(index));
    }

    private TreeElement element(FormIndex index) {
        return form.getMainInstance().resolveReference(index.getReference());
    }

    private boolean isList(FormIndex index) {
        IFormElement element = form.getChild(index);
        String appearance = element instanceof GroupDef group ? Wording.said(group.getAppearanceAttr()) : "";
        return appearance.contains("field-list");
    }

    private List<Screen.Heading> headings(FormIndex index) {
        List<Screen.Heading> headings = new ArrayList<>();
        FormEntryCaption[] around = model.getCaptionHierarchy(index);
        for (int i = 0; i < around.length - 1; i++) {
            headings.add(heading(around[i]));
        }
        return headings;
    }

    private Screen.Heading heading(FormIndex index) {
        return heading(model.getCaptionPrompt(index));
    }

    private static Screen.Heading heading(FormEntryCaption caption) {
        return new Screen.Heading(Wording.label(caption), caption.repeats() ? caption.getMultiplicity() + 1 : 0);
    }

    private String path(FormIndex index) {
        TreeElement element = element(index);
        return element == null ? pathOfRepeat(index) : Paths.of(element);
    }

    /** The path of a repeat, without number: that of the entry that would be next is not there yet. */
    private String pathOfRepeat(FormIndex index) {
        TreeReference reference = index.getReference();
        TreeElement parent = form.getMainInstance().resolveReference(reference.getParentRef());
        return Paths.of(parent) + "/" + reference.getNameLast();
    }
}
