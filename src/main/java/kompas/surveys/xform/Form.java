package kompas.surveys.xform;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kompas.surveys.xml.BadXml;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.services.locale.Localizer;

/**
 * A form as phones read it, parsed once and kept as bytes. Any number of threads may fill it in at the same time; none waits for
 * another.
 */
public final class Form {

    private final byte[] written;
    private final Map<String, DataInstance<?>> lists;
    private final TreeElement template;
    private final Asked asked;
    private final String title;
    private final List<String> languages;
    private final Map<String, Integer> pages;

    private Form(FormDef parsed, Set<String> missing, Binds binds) throws UnusableForm {
        this.title = parsed.getTitle() == null ? "" : parsed.getTitle();
        Localizer localizer = parsed.getLocalizer();
        this.languages = localizer == null ? List.of() : List.of(localizer.getAvailableLocales());
        this.template = parsed.getMainInstance().getRoot();
        this.asked = new Asked(parsed);
        this.pages = Together.of(parsed, binds);
        this.lists = new HashMap<>();
        parsed.getFormInstances().forEach((id, list) -> {
            if (missing.contains(id) && list.getRoot() instanceof TreeElement rows) {
                rows.removeChildren("item");
            }
            lists.put(id, list);
        });
        parsed.getFormInstances().clear();
        this.written = JavaRosa.written(parsed);
    }

    /**
     * Reads a form; this takes its time and one thread at once.
     *
     * @param files the content of a file beside the form by its name, empty when it is not there
     * @throws UnusableForm when a phone would refuse it
     */
    public static Form parse(String xform, Function<String, Optional<byte[]>> files) throws UnusableForm {
        SecondaryFiles beside = new SecondaryFiles(files);
        return new Form(JavaRosa.parse(beside.within(xform)), beside.missing(), Binds.of(xform));
    }

    /** What people see above the form. */
    public String title() {
        return title;
    }

    /** Of the root element: the id of the form. */
    public String id() {
        return attribute("id");
    }

    /** Of the root element, empty when there is none. */
    public String version() {
        return attribute("version");
    }

    private String attribute(String name) {
        String value = template.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** As the form names them, the one to begin with among them; empty when it has words in one language only. */
    public List<String> languages() {
        return languages;
    }

    /**
     * Which screens of phones stand together on a page of the web: neighbours of one group, some three to seven questions.
     *
     * @return by the path of a {@link Screen}, without the numbers of entries, its page
     */
    public Map<String, Integer> pages() {
        return pages;
    }

    /** A response nobody has answered anything in yet: defaults set, conditions and calculations done. */
    public Filling begin() {
        FormDef copy = copy();
        copy.initialize(true, new InstanceInitializationFactory());
        return new Filling(copy, asked, List.of());
    }

    /**
     * A response as it was sent.
     *
     * @param response XML as a phone sends it
     * @throws BadXml when it is no XML or was made to do harm
     * @throws WrongForm when it is of another form
     */
    public Filling open(InputStream response) throws IOException, WrongForm {
        Received received = Received.read(response, asked);
        FormDef copy = copy();
        TreeElement root = copy.getMainInstance().getRoot().deepCopy(true);
        root.populate(received.root(), copy);
        copy.getMainInstance().setRoot(root);
        copy.initialize(false, new InstanceInitializationFactory());
        return new Filling(copy, asked, received.breaches(root));
    }

    private FormDef copy() {
        FormDef copy = JavaRosa.copied(written);
        lists.values().forEach(copy::addNonMainInstance);
        copy.addFunctionHandler(new PullData(lists));
        return copy;
    }
}
