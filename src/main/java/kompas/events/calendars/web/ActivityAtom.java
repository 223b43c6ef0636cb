package kompas.events.calendars.web;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Page;

/** An Atom feed (RFC 4287) of activities in one language. */
final class ActivityAtom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String MARKUP = "text/html";
    private static final int MOST_DATES = 5;

    private final XMLStreamWriter xml;
    private final Page page;
    private final Where where;

    ActivityAtom(OutputStream out, Page page, Where where) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        this.page = page;
        this.where = where;
    }

    void start(List<ActivityNews.Item> items) throws XMLStreamException {
        String network = page.siteName().in(page.language()).text();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", page.language());
        element("id", page.canonical());
        element("title", page.t().say("calendars.atom.title", "network", network));
        element(
                "updated",
                items.isEmpty()
                        ? Instant.EPOCH.toString()
                        : items.getFirst().updated().toString());
        xml.writeStartElement("author");
        element("name", network);
        xml.writeEndElement();
        link("self", "application/atom+xml", page.canonical());
        link("alternate", MARKUP, page.base() + page.to("/activities"));
    }

    void entry(ActivityNews.Item item, List<Occurrence> dates) throws XMLStreamException {
        Activity activity = item.activity();
        xml.writeStartElement("entry");
        element("id", "urn:uuid:" + activity.id());
        text("title", activity.title());
        element("published", item.published().toString());
        element("updated", item.updated().toString());
        link("alternate", MARKUP, page.base() + page.to(activity.path()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", activity.kind().code());
        xml.writeAttribute("label", page.t().say(activity.kind().key()));
        element("summary", facts(activity, dates));
        text("content", activity.summary().or(activity::description));
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** When and where: a reader decides by these. */
    private String facts(Activity activity, List<Occurrence> dates) {
        Stream<String> times = dates.stream()
                .filter(date -> !date.cancelled())
                .limit(MOST_DATES)
                .map(date -> When.of(date, activity.schedule()).whole(page.t()));
        String at = where.of(activity, Optional.empty(), page.t()).line();
        return Stream.concat(times, Stream.of(at))
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void text(String name, Optional<LocalizedText> text) throws XMLStreamException {
        if (text.isEmpty()) {
            return;
        }
        LocalizedText.Shown shown = text.get().in(page.language());
        xml.writeStartElement(name);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", shown.language());
        xml.writeCharacters(clean(shown.text()));
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    /** Without the characters XML 1.0 cannot hold at all. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
