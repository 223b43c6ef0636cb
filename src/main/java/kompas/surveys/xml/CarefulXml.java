package kompas.surveys.xml;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML, element by element, in memory that does not grow with what it holds. A document type, an entity of its
 * own, more depth or more names than {@link XmlLimits} allow are refused. Comments and processing instructions are passed over.
 */
public final class CarefulXml {

    /** Where the walk stands. */
    public enum Step {
        START,
        TEXT,
        END,
        DONE
    }

    private static final int MOST_INSTRUCTIONS = 100;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final XmlLimits limits;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private int instructions;

    public CarefulXml(InputStream in, XmlLimits limits) throws BadXml {
        this.limits = limits;
        try {
            this.reader = FACTORY.createXMLStreamReader(new WatchedBytes(in, limits));
        } catch (XMLStreamException e) {
            throw bad(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /**
     * Goes on to the next start or end of an element, or piece of text.
     *
     * @throws BadXml when it is broken or made to do harm
     */
    public Step next() throws BadXml {
        try {
            while (reader.hasNext()) {
                Step step = step(reader.next());
                if (step != null) {
                    return step;
                }
            }
            return Step.DONE;
        } catch (XMLStreamException e) {
            throw bad(e);
        } catch (RuntimeException e) { // the parser of the JDK on some malformed input
            throw new BadXml("Not XML", false, e);
        }
    }

    private @Nullable Step step(int event) throws BadXml {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield Step.END;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> Step.TEXT;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new BadXml("It declares a document type or an entity", true, null);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                if (++instructions > MOST_INSTRUCTIONS) {
                    throw new BadXml("Too many processing instructions", true, null);
                }
                yield null;
            }
            default -> null;
        };
    }

    private Step start() throws BadXml {
        if (++depth > limits.depth()) {
            throw new BadXml("Deeper than " + limits.depth() + " elements", true, null);
        }
        remember(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            remember(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            remember(reader.getNamespacePrefix(i));
        }
        return Step.START;
    }

    private void remember(@Nullable String name) throws BadXml {
        if (name != null && names.add(name) && names.size() > limits.names()) {
            throw new BadXml("More than " + limits.names() + " names", true, null);
        }
    }

    private static BadXml bad(XMLStreamException e) {
        if (e.getNestedException() instanceof BadXml watched) {
            return watched;
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BadXml watched) {
                return watched;
            }
        }
        return new BadXml(String.valueOf(e.getMessage()), false, e);
    }

    /** The name of the element that starts or ends here, without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** Its namespace, empty when it has none. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The attribute of the element that starts here, whatever its prefix. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The piece of text that stands here; what an element says may come in several. */
    public String text() {
        return reader.getText();
    }

    /** How many elements are open here. */
    public int depth() {
        return depth;
    }

    /** In which line of the document, counted from 1. */
    public int line() {
        return reader.getLocation().getLineNumber();
    }
}
