package kompas.surveys.collecting.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The answers of the OpenRosa protocol: form list, manifest and the answer to a submission. */
final class OpenRosaXml {

    private static final String LIST = "http://openrosa.org/xforms/xformsList";
    private static final String MANIFEST = "http://openrosa.org/xforms/xformsManifest";
    private static final String RESPONSE = "http://openrosa.org/http/response";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private OpenRosaXml() {}

    /**
     * A form in the list.
     *
     * @param md5 of the XForm, 32 hexadecimal digits
     * @param manifest where its files are listed; empty where it has none
     */
    record Form(String id, String name, String version, String md5, String address, Optional<String> manifest) {}

    /** A file in a manifest. */
    record MediaFile(String name, String md5, String address) {}

    private interface Body {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    static byte[] list(List<Form> forms) {
        return document("xforms", LIST, out -> {
            for (Form form : forms) {
                out.writeStartElement("xform");
                element(out, "formID", form.id());
                element(out, "name", form.name());
                element(out, "version", form.version());
                element(out, "hash", "md5:" + form.md5());
                element(out, "downloadUrl", form.address());
                if (form.manifest().isPresent()) {
                    element(out, "manifestUrl", form.manifest().get());
                }
                out.writeEndElement();
            }
        });
    }

    static byte[] manifest(List<MediaFile> files) {
        return document("manifest", MANIFEST, out -> {
            for (MediaFile file : files) {
                out.writeStartElement("mediaFile");
                element(out, "filename", file.name());
                element(out, "hash", "md5:" + file.md5());
                element(out, "downloadUrl", file.address());
                out.writeEndElement();
            }
        });
    }

    /** @param nature {@code submit_success}, {@code submit_error}, or "" where the protocol has no word */
    static byte[] message(String nature, String words) {
        return document("OpenRosaResponse", RESPONSE, out -> {
            out.writeStartElement("message");
            if (!nature.isEmpty()) {
                out.writeAttribute("nature", nature);
            }
            out.writeCharacters(words);
            out.writeEndElement();
        });
    }

    private static byte[] document(String root, String namespace, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            body.write(out);
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
