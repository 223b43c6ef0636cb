package kompas.surveys.xlsform;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An XForm one can ask: with XPath, in which {@code x:} is the namespace of XForms. */
final class FormXml {

    private static final Map<String, String> NAMESPACES = Map.of(
            "x", "http://www.w3.org/2002/xforms",
            "h", "http://www.w3.org/1999/xhtml",
            "ev", "http://www.w3.org/2001/xml-events",
            "jr", "http://openrosa.org/javarosa",
            "orx", "http://openrosa.org/xforms",
            "odk", "http://www.opendatakit.org/xforms",
            "entities", "http://www.opendatakit.org/xforms/entities");

    private static final DocumentBuilderFactory FACTORY = factory();
    private static final XPathFactory XPATHS = XPathFactory.newInstance();

    private final Node document;
    private final XPath xpath;

    FormXml(String xml) {
        try {
            DocumentBuilder builder = FACTORY.newDocumentBuilder();
            builder.setErrorHandler(null);
            this.document = builder.parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("The form is not XML: " + e.getMessage() + "\n" + xml, e);
        }
        this.xpath = XPATHS.newXPath();
        xpath.setNamespaceContext(new Prefixes());
    }

    private static DocumentBuilderFactory factory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return factory;
    }

    List<Node> find(String path) {
        try {
            NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException e) {
            throw new AssertionError("Not an XPath: " + path, e);
        }
    }

    /** The attributes of an element, but those named; with the prefixes of this class. */
    static Map<String, String> attributes(Node element, String... but) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (!attribute.getNodeName().startsWith("xmlns") && !List.of(but).contains(attribute.getNodeName())) {
                attributes.put(name(attribute), attribute.getNodeValue());
            }
        }
        return attributes;
    }

    /** What an element says; a value put in stands in braces. */
    static String words(Node element) {
        StringBuilder words = new StringBuilder();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element output) {
                words.append('{').append(output.getAttribute("value").strip()).append('}');
            } else {
                words.append(child.getNodeValue());
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static String name(Node node) {
        String namespace = node.getNamespaceURI();
        return NAMESPACES.entrySet().stream()
                .filter(each -> each.getValue().equals(namespace))
                .map(each -> each.getKey() + ":" + node.getLocalName())
                .findFirst()
                .orElse(node.getNodeName());
    }

    private static final class Prefixes implements NamespaceContext {

        @Override
        public String getNamespaceURI(String prefix) {
            return NAMESPACES.getOrDefault(prefix, "");
        }

        @Override
        public @Nullable String getPrefix(String uri) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            return List.<String>of().iterator();
        }
    }
}
