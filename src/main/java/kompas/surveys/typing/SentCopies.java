package kompas.surveys.typing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kompas.surveys.collecting.FlagKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A copy as it is sent: what is no answer stands in it as it was typed, for a paper is what it is. */
final class SentCopies {

    private SentCopies() {}

    /**
     * @param xml the filled-in form under the id the response is to have
     * @param noted what the paper does not say, by the paths flags have
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] xml, Map<String, FlagKind> noted) {}

    static Made of(ReadCopy copy) {
        List<EntryPaths.In> gone = dropEmptyRows(copy);
        return new Made(xml(copy, gone), noted(copy, gone));
    }

    private static byte[] xml(ReadCopy copy, List<EntryPaths.In> gone) {
        boolean corrects = copy.entry().stage().corrects();
        try {
            Document document = parsed(
                    corrects ? copy.filling().xmlAsItEnded() : copy.filling().xml());
            Element root = document.getDocumentElement();
            named(root, copy.entry().stage());
            copy.understood().forEach((path, meant) -> {
                if (meant.kind() == Understood.Kind.STRANGE && !meant.answer().isEmpty()) {
                    find(root, moved(path, gone)).ifPresent(element -> element.setTextContent(visible(meant.answer())));
                }
            });
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("What was made of a form cannot be written", e);
        }
    }

    private static Document parsed(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("What was kept of a form is no XML", e);
        }
    }

    /** What stands in a response under some paths, answer or not. */
    static Map<String, String> texts(byte[] xml, Collection<String> paths) {
        Element root = parsed(xml).getDocumentElement();
        Map<String, String> texts = new HashMap<>();
        paths.forEach(path -> find(root, path)
                .ifPresent(element -> texts.put(path, element.getTextContent().strip())));
        return texts;
    }

    private static String visible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    private static void named(Element root, PaperEntry.Stage stage) {
        children(root)
                .filter(child -> "meta".equals(child.getLocalName()))
                .flatMap(SentCopies::children)
                .forEach(child -> {
                    if ("instanceID".equals(child.getLocalName())) {
                        child.setTextContent(stage.instanceId());
                        stage.replaces().ifPresent(earlier -> {
                            Element replaced = (Element) child.cloneNode(false);
                            replaced = (Element) root.getOwnerDocument()
                                    .renameNode(
                                            replaced,
                                            child.getNamespaceURI(),
                                            child.getNodeName().replace("instanceID", "deprecatedID"));
                            replaced.setTextContent(earlier);
                            child.getParentNode().insertBefore(replaced, child.getNextSibling());
                        });
                    } else if ("deprecatedID".equals(child.getLocalName())) {
                        child.getParentNode().removeChild(child);
                    }
                });
    }

    private static Stream<Element> children(Node parent) {
        Stream.Builder<Element> children = Stream.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.build();
    }

    /** {@code /data/people[2]/age}; empty where it is not asked. */
    private static Optional<Element> find(Element root, String path) {
        String[] steps = path.split("/");
        Optional<Element> found = Optional.of(root);
        for (int i = 2; i < steps.length; i++) {
            String name = steps[i].replaceFirst("\\[.*", "");
            int number = EntryPaths.of(steps[i]).stream()
                    .mapToInt(EntryPaths.In::number)
                    .findFirst()
                    .orElse(1);
            found = found.flatMap(parent -> children(parent)
                    .filter(child -> name.equals(child.getLocalName()))
                    .skip(number - 1L)
                    .findFirst());
        }
        return found;
    }

    /** Rows of the paper nobody wrote into are no entries; those of a response that is corrected go when they were emptied. */
    private static List<EntryPaths.In> dropEmptyRows(ReadCopy copy) {
        Set<EntryPaths.In> all = new HashSet<>();
        Set<EntryPaths.In> used = new HashSet<>();
        ReadingCopies.prompts(copy.filling(), "").forEach((path, prompt) -> {
            all.addAll(EntryPaths.of(path));
            boolean noted = Optional.ofNullable(copy.understood().get(path))
                    .filter(meant ->
                            meant.kind() == Understood.Kind.STRANGE || meant.kind() == Understood.Kind.UNREADABLE)
                    .isPresent();
            if (noted || !prompt.readOnly() && !prompt.answer().isEmpty()) {
                used.addAll(EntryPaths.of(path));
            }
        });
        all.removeAll(used);
        List<EntryPaths.In> empty = all.stream()
                .filter(in -> !copy.entry().stage().corrects() || touched(copy, in) || !stood(copy, in))
                .sorted(Comparator.comparing(EntryPaths.In::repeat)
                        .thenComparing(EntryPaths.In::number)
                        .reversed())
                .toList();
        return empty.stream().filter(in -> removed(copy, in)).toList();
    }

    private static boolean removed(ReadCopy copy, EntryPaths.In in) {
        try {
            copy.filling().remove(in.path());
            return true;
        } catch (IllegalArgumentException e) { // it went with the entry it lay in, or the form counts them itself
            return false;
        }
    }

    /** Those behind a row that has gone move up. */
    private static String moved(String path, List<EntryPaths.In> gone) {
        String moved = path;
        for (EntryPaths.In in : EntryPaths.of(path).reversed()) {
            long before = gone.stream()
                    .filter(one -> one.repeat().equals(in.repeat()) && one.number() < in.number())
                    .count();
            moved = in.repeat() + "[" + (in.number() - before) + "]"
                    + moved.substring(in.path().length());
        }
        return moved;
    }

    private static boolean stood(ReadCopy copy, EntryPaths.In in) {
        return copy.before().keySet().stream().anyMatch(field -> field.startsWith(in.path() + "/"));
    }

    private static boolean touched(ReadCopy copy, EntryPaths.In in) {
        return copy.entry().typed().keySet().stream().anyMatch(field -> field.startsWith(in.path() + "/"));
    }

    private static Map<String, FlagKind> noted(ReadCopy copy, List<EntryPaths.In> gone) {
        Map<String, FlagKind> noted = new HashMap<>();
        copy.understood().forEach((path, meant) -> {
            String plain = plain(moved(path, gone));
            if (EntryPaths.of(path).stream().anyMatch(gone::contains)) {
                return;
            }
            if (meant.kind() == Understood.Kind.UNREADABLE) {
                noted.put(plain, FlagKind.UNREADABLE);
            } else if (meant.kind() == Understood.Kind.BLANK) {
                noted.put(plain, FlagKind.LEFT_BLANK);
            }
        });
        return noted;
    }

    /** As flags have it: without the name of the form. */
    static String plain(String path) {
        return path.substring(path.indexOf('/', 1) + 1);
    }
}
