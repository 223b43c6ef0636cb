package kompas.directory.opendata.feeds;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kompas.directory.board.StatedNeeds.Stated;
import kompas.directory.opendata.DataReader;
import kompas.needs.Need;
import kompas.needs.NeedTopic;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/** The newest needs or offers as an Atom feed (RFC 4287) in one language. */
final class NeedsAtom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;
    private final DataReader reader;
    private final Licence licence;

    NeedsAtom(OutputStream out, DataReader reader, Licence licence) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        this.reader = reader;
        this.licence = licence;
    }

    /** @param query what was asked for, with its question mark */
    void write(String network, String query, List<Stated> newest) throws XMLStreamException {
        String address = reader.at(NeedsFeedController.FEED) + query;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", reader.language());
        element("id", address);
        element("title", reader.t().say("opendata.needs.atom", "network", network));
        element(
                "updated",
                newest.isEmpty()
                        ? moment(LocalDate.EPOCH)
                        : moment(newest.getFirst().need().since()));
        xml.writeStartElement("author");
        element("name", licence.publisher());
        xml.writeEndElement();
        element("rights", licence.publisher() + " · " + licence.name());
        link("self", address);
        link("alternate", reader.at("/" + reader.language() + "/needs"));
        for (Stated stated : newest) {
            entry(stated);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private void entry(Stated stated) throws XMLStreamException {
        Need need = stated.need();
        Text t = reader.t();
        String path = need.direction() == Need.Direction.NEED
                ? "/needs/" + stated.id()
                : stated.organisation().path();
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + stated.id());
        element(
                "title",
                stated.organisation().name().in(reader.language()).text() + ": " + said(need.phraseKey(), need, t));
        element("published", moment(need.since()));
        element("updated", moment(need.since()));
        link("alternate", reader.at("/" + reader.language() + path));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", need.kind());
        xml.writeAttribute("label", said(need.kindKey(), need, t));
        element("summary", summary(need, t));
        xml.writeEndElement();
    }

    private String summary(Need need, Text t) {
        return Stream.of(
                        need.topics().stream()
                                .map(topic -> NeedTopic.said(topic, t))
                                .collect(Collectors.joining(", ")),
                        need.text().map(text -> shown(text)).orElse(""),
                        need.urgency().map(urgency -> t.say(urgency.key())).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String shown(LocalizedText text) {
        return text.in(reader.language()).text();
    }

    private static String said(String key, Need need, Text t) {
        return t.knows(key) ? t.say(key) : need.kind();
    }

    private static String moment(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(AtomFeed.clean(text));
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
