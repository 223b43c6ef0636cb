package kompas.directory.opendata.feeds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Languages;
import kompas.shared.web.SitemapSection;
import kompas.shared.web.SitemapSection.SitemapPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sitemaps of every section, in chunks well below the protocol's 50,000 addresses and 50 MB, and the index of them. */
@Controller
class SitemapController {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** An address takes up to 1.6 KB with its siblings in six languages: 48 MB at the most. */
    private static final int ADDRESSES = 30_000;

    private final List<SitemapSection> sections;
    private final Languages languages;

    SitemapController(ObjectProvider<SitemapSection> sections, Languages languages) {
        this.sections = sections.orderedStream().toList();
        this.languages = languages;
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
        XMLStreamWriter xml = open(response, "sitemapindex");
        for (SitemapSection section : sections) {
            long chunks = (section.size() + chunk() - 1) / chunk();
            for (int number = 1; number <= chunks; number++) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", base(request) + "/sitemap-" + section.name() + "-" + number + ".xml");
                xml.writeEndElement();
            }
        }
        close(xml);
    }

    @GetMapping("/sitemap-{name:[a-z]+}-{number:[1-9][0-9]{0,4}}.xml")
    void chunk(
            @PathVariable String name,
            @PathVariable int number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, XMLStreamException {
        List<SitemapPage> pages = sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .map(section -> section.pages((number - 1L) * chunk(), chunk()))
                .orElse(List.of());
        if (pages.isEmpty()) {
            throw new NotFound("Sitemap " + name + " " + number);
        }
        XMLStreamWriter xml = open(response, "urlset");
        for (SitemapPage page : pages) {
            for (String language : languages.all()) {
                address(xml, base(request), page, language);
            }
        }
        close(xml);
    }

    private void address(XMLStreamWriter xml, String base, SitemapPage page, String language)
            throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", base + "/" + language + page.path());
        if (page.changed().isPresent()) {
            element(xml, "lastmod", page.changed().get().toString());
        }
        for (String other : languages.all()) {
            alternate(xml, other, base + "/" + other + page.path());
        }
        alternate(xml, "x-default", base + "/" + languages.standard() + page.path());
        xml.writeEndElement();
    }

    /** How many pages a sitemap holds, each in every language. */
    private int chunk() {
        return ADDRESSES / languages.all().size();
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static XMLStreamWriter open(HttpServletResponse response, String root)
            throws IOException, XMLStreamException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        OutputStream out = response.getOutputStream();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        return xml;
    }

    private static void close(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
