package kompas.directory.opendata.feeds;

import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.shared.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An Atom feed (RFC 4287), paged (RFC 5005), with tombstones (RFC 6721). */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private final XMLStreamWriter xml;
    private final DataReader reader;
    private final Licence licence;

    AtomFeed(OutputStream out, DataReader reader, Licence licence) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        this.reader = reader;
        this.licence = licence;
    }

    /** @param cursor of this page, null for the first; @param next of the page behind it, null when there is none */
    void start(String network, Instant updated, @Nullable String cursor, @Nullable String next)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", TOMBSTONES);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", reader.language());
        element("id", address(null));
        element("title", reader.t().say("opendata.feed.title", "network", network));
        element("updated", updated.toString());
        element("rights", licence.attribution() + " · " + licence.name() + " · " + licence.url());
        xml.writeStartElement("author");
        element("name", licence.publisher());
        xml.writeEndElement();
        link("self", "application/atom+xml", address(cursor));
        link("first", "application/atom+xml", address(null));
        if (next != null) {
            link("next", "application/atom+xml", address(next));
        }
        link("license", null, licence.url());
        link("alternate", "text/html", reader.at("/" + reader.language() + "/organisations?sort=newest"));
    }

    void entry(PublishedOrganisation organisation) throws XMLStreamException {
        LocalizedText.Shown name = organisation.name().in(reader.language());
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + organisation.id());
        xml.writeStartElement("title");
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", name.language());
        xml.writeCharacters(clean(name.text()));
        xml.writeEndElement();
        element("published", organisation.createdAt().toString());
        element("updated", organisation.changedAt().toString());
        link("alternate", "text/html", reader.page(organisation));
        link("alternate", "application/json", reader.at("/hsds/3/organizations/" + organisation.id()));
        LocalizedText description = organisation.description();
        if (description != null) {
            LocalizedText.Shown shown = description.in(reader.language());
            xml.writeStartElement("summary");
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", shown.language());
            xml.writeCharacters(clean(shown.text()));
            xml.writeEndElement();
        }
        element("rights", licence.attribution(organisation) + " · " + licence.name());
        xml.writeEndElement();
    }

    void gone(News.Item item) throws XMLStreamException {
        xml.writeEmptyElement("at", "deleted-entry", TOMBSTONES);
        xml.writeAttribute("ref", "urn:uuid:" + item.id());
        xml.writeAttribute("when", item.at().toString());
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private String address(@Nullable String cursor) {
        String address = reader.at(AtomController.PATH) + "?lang=" + reader.language();
        return cursor == null ? address : address + "&before=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void link(String relation, @Nullable String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        if (type != null) {
            xml.writeAttribute("type", type);
        }
        xml.writeAttribute("href", address);
    }

    /** Without the characters XML 1.0 cannot hold at all. */
    static String clean(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || point == '\r'
                        || (point >= 0x20 && point <= 0xD7FF)
                        || (point >= 0xE000 && point <= 0xFFFD)
                        || point >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
