package kompas.surveys.xform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.instance.InvalidReferenceException;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.model.util.restorable.RestoreUtils;
import org.javarosa.model.xform.XFormSerializingVisitor;

/**
 * One response at work: its answers, with the conditions, calculations and limits of its form. For one thread at a time; different
 * responses know nothing of each other.
 */
public final class Filling {

    private final FormDef form;
    private final Asked asked;
    private final Wording wording;
    private final List<Breach> received;

    Filling(FormDef form, Asked asked, List<Breach> received) {
        this.form = form;
        this.asked = asked;
        this.wording = new Wording(form);
        this.received = received;
    }

    /**
     * Every rule of the form that the response breaks, in the order of the form; first what came with it and is no answer.
     *
     * @param language of messages: a name the form has for it, or a tag; the form's own first when it has no such
     */
    public List<Breach> breaches(String language) {
        List<Breach> breaches = new ArrayList<>(received);
        add(Checking.check(form, asked), language, breaches);
        return breaches;
    }

    private void add(List<Checking.Found> found, String language, List<Breach> breaches) {
        if (found.isEmpty()) {
            return;
        }
        wording.speak(language);
        for (Checking.Found each : found) {
            String message = wording.breach(each.element(), each.kind());
            breaches.add(new Breach(Paths.of(each.element()), each.kind(), message));
        }
    }

    /** What is asked, screen after screen; what conditions leave out is not among it. */
    public List<Screen> screens(String language) {
        wording.speak(language);
        return new Walk(form).screens();
    }

    /** Whether a question is asked here now, as its conditions and the answers so far have it. */
    public boolean asks(String path) {
        return place(Paths.reference(path)).isPresent();
    }

    /**
     * Answers a question; conditions and calculations that depend on it follow.
     *
     * @param path of a question that is asked
     * @param text as a phone would send it, empty to take the answer back
     * @return what the form has against it; it is answered all the same, but for text that is not of the type
     * @throws IllegalArgumentException when no such question is asked here
     */
    public List<Breach> answer(String path, String text, String language) {
        TreeReference reference = Paths.reference(path);
        TreeElement element = place(reference).orElseThrow(() -> unknown(path));
        Optional<IAnswerData> data = data(text.strip(), element);
        if (data.isEmpty() && !text.isBlank()) {
            return List.of(new Breach(path, Breach.Kind.TYPE, ""));
        }
        form.setValue(data.orElse(null), reference, element, true);
        removeBeyondCount();
        List<Breach> breaches = new ArrayList<>();
        add(Checking.check(form, asked, element), language, breaches);
        return breaches;
    }

    /**
     * Who said three people and now says one speaks of one: entries that a form counts itself are gone with their number. What was
     * inside of them may have been counted again, so it is looked at until nothing is beyond.
     */
    private void removeBeyondCount() {
        if (!asked.counts()) {
            return;
        }
        List<FormIndex> beyond = new Walk(form).beyondCount();
        while (!beyond.isEmpty()) {
            beyond.forEach(form::deleteRepeat);
            beyond = new Walk(form).beyondCount();
        }
    }

    /** Where an answer goes, if it is asked for: neither left out by a condition, nor only shown, nor counted. */
    private Optional<TreeElement> place(TreeReference reference) {
        if (form.getMainInstance().resolveReference(reference) == null) {
            new Walk(form).toTheEnd(); // entries of a repeat that have to be there are made on the way
        }
        return Optional.ofNullable(form.getMainInstance().resolveReference(reference))
                .filter(element -> asked.isQuestion(reference) && element.isRelevant() && element.isEnabled());
    }

    private Optional<IAnswerData> data(String text, TreeElement element) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(
                    RestoreUtils.xfFact.parseData(text, element.getDataType(), element.getRef(), form));
        } catch (RuntimeException e) { // JavaRosa's word for: that is no date
            return Optional.empty();
        }
    }

    /**
     * Adds an entry to a repeat.
     *
     * @param repeat as {@link Screen#more} names it
     * @throws IllegalArgumentException when there is no such repeat, or it takes no more
     */
    public void add(String repeat) {
        TreeReference reference = Paths.reference(repeat);
        int number = 0;
        while (form.getMainInstance().resolveReference(entry(reference, number)) != null) {
            number++;
        }
        FormIndex index = new Walk(form)
                .findRepeat(entry(reference, number))
                .filter(each -> new Walk(form).isNewEntry(each))
                .orElseThrow(() -> unknown(repeat));
        try {
            form.createNewRepeat(index);
        } catch (InvalidReferenceException e) {
            throw new IllegalArgumentException("Takes no more entries: " + repeat, e);
        }
    }

    private static TreeReference entry(TreeReference repeat, int number) {
        TreeReference entry = repeat.clone();
        entry.setMultiplicity(entry.size() - 1, number);
        return entry;
    }

    /**
     * Takes an entry of a repeat away; those after it move up.
     *
     * @param entry with its number: /data/person[2]
     * @throws IllegalArgumentException when there is no such entry
     */
    public void remove(String entry) {
        Walk walk = new Walk(form);
        FormIndex index = walk.findRepeat(Paths.reference(entry))
                .filter(each -> !walk.isNewEntry(each))
                .orElseThrow(() -> unknown(entry));
        form.deleteRepeat(index);
    }

    private static IllegalArgumentException unknown(String path) {
        return new IllegalArgumentException("Not asked here: " + path);
    }

    /** The response as a phone would send it: without what conditions leave out. Its time of ending is set. */
    public byte[] xml() {
        form.postProcessInstance();
        return xmlAsItEnded();
    }

    /** The same of a response somebody finished before: when it ended stays as it was. */
    public byte[] xmlAsItEnded() {
        try {
            return new XFormSerializingVisitor().serializeInstance(form.getMainInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
