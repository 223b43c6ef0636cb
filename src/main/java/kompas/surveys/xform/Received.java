package kompas.surveys.xform;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kompas.surveys.xform.Asked.Place;
import kompas.surveys.xml.BadXml;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;
import kompas.surveys.xml.XmlLimits;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.instance.TreeElement;
import org.jspecify.annotations.Nullable;

/**
 * A response as it came: the answers the form knows, and what it does not know. JavaRosa's own reader is not used, because it
 * believes everything.
 */
final class Received {

    /** Answers and places for answers; a village of 4,000 households with 24 questions each. */
    private static final int MOST_PLACES = 100_000;

    private static final int MOST_UNKNOWN = 100;
    private static final XmlLimits LIMITS = new XmlLimits(100, 10_000, 1 << 20, 16L << 20);

    /** An element that is open; its place is null where the form knows none. */
    private static final class Open {

        private final @Nullable Place place;
        private final TreeElement element;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Integer> count = new HashMap<>();

        private Open(@Nullable Place place, TreeElement element) {
            this.place = place;
            this.element = element;
        }
    }

    private final Asked asked;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Breach> unknown = new ArrayList<>();
    private int places;
    private @Nullable TreeElement root;

    private Received(Asked asked) {
        this.asked = asked;
    }

    static Received read(InputStream response, Asked asked) throws IOException, WrongForm {
        Received received = new Received(asked);
        CarefulXml xml = new CarefulXml(response, LIMITS);
        for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
            switch (step) {
                case START -> received.start(xml);
                case TEXT -> received.text(xml.text());
                case END -> received.end();
                case DONE -> throw new IllegalStateException("The loop has ended");
            }
        }
        return received;
    }

    private void start(CarefulXml xml) throws WrongForm, BadXml {
        Open parent = open.peek();
        if (parent == null) {
            open.push(root(xml));
            return;
        }
        String name = xml.name();
        Place place = parent.place == null || xml.attribute("template") != null ? null : parent.place.find(name);
        int number = parent.count.merge(name, 1, Integer::sum) - 1;
        TreeElement element = new TreeElement(name, number);
        element.setParent(parent.element);
        if (place == null || number > 0 && !place.repeats()) {
            if (parent.place != null && xml.attribute("template") == null && !isAboutTheResponse(parent)) {
                unknown(element);
            }
            open.push(new Open(null, element));
            return;
        }
        places += place.repeats() ? place.size() : 1;
        if (places > MOST_PLACES) {
            throw BadXml.tooMuch("More than " + MOST_PLACES + " answers");
        }
        parent.element.addChild(element);
        open.push(new Open(place, element));
    }

    /** What stands in meta tells of the response, not of who is asked: a client may add to it, {@code deprecatedID} for one. */
    private boolean isAboutTheResponse(Open parent) {
        return parent.element.getName().equals("meta") && parent.element.getParent() == root;
    }

    private Open root(CarefulXml xml) throws WrongForm {
        String id = xml.attribute("id");
        if (!xml.name().equals(asked.root().name()) || !asked.id().equals(id)) {
            throw new WrongForm(xml.name() + " " + id);
        }
        TreeElement element = new TreeElement(xml.name(), 0);
        root = element;
        return new Open(asked.root(), element);
    }

    private void unknown(TreeElement element) {
        if (unknown.size() < MOST_UNKNOWN) {
            unknown.add(new Breach(Paths.of(element), Breach.Kind.UNKNOWN_QUESTION, ""));
        }
    }

    private void text(String piece) {
        Open current = open.peek();
        if (current != null && current.place != null && current.place.within().isEmpty()) {
            current.text.append(piece);
        }
    }

    private void end() {
        Open closed = open.pop();
        if (closed.place != null) {
            complete(closed.element, closed.place);
        }
        if (!closed.text.isEmpty()) {
            closed.element.setValue(new StringData(closed.text.toString()));
        }
    }

    /** What was not sent is not answered; whether it had to be is for the form to say. */
    private static void complete(TreeElement element, Place place) {
        for (Place each : place.within().values()) {
            if (!each.repeats() && element.getChild(each.name(), 0) == null) {
                TreeElement missing = new TreeElement(each.name(), 0);
                element.addChild(missing);
                complete(missing, each);
            }
        }
    }

    /** The answers the form knows. */
    TreeElement root() throws WrongForm {
        if (root == null) {
            throw new WrongForm("");
        }
        return root;
    }

    /** What the form does not know, and answers that are none, by what became of them in the form. */
    List<Breach> breaches(TreeElement filled) throws WrongForm {
        List<Breach> breaches = new ArrayList<>(unknown);
        mistyped(root(), filled, breaches);
        return breaches;
    }

    private static void mistyped(TreeElement sent, TreeElement filled, List<Breach> breaches) {
        if (sent.getValue() != null && filled.getValue() == null && filled.isLeaf()) {
            breaches.add(new Breach(Paths.of(filled), Breach.Kind.TYPE, ""));
        }
        for (int i = 0; i < sent.getNumChildren(); i++) {
            TreeElement child = sent.getChildAt(i);
            TreeElement place = filled.getChild(child.getName(), child.getMult());
            if (place != null) {
                mistyped(child, place, breaches);
            }
        }
    }
}
