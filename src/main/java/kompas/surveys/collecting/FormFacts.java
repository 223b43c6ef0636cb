package kompas.surveys.collecting;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a form says about its questions that matters when an answer arrives. Paths are those of {@link Submission.Leaf}.
 *
 * @param files questions that are answered with a file
 * @param starts questions a phone fills in with the moment it began
 * @param ends with the moment it ended
 * @param devices with the name of the phone
 * @param numbers questions that are answered with a number
 * @param places with where the phone is
 * @param noted what nobody is asked: the phone notes it, or the form reckons it
 */
public record FormFacts(
        List<String> files,
        List<String> starts,
        List<String> ends,
        List<String> devices,
        List<String> numbers,
        List<String> places,
        List<String> noted) {

    /** Nothing is known. */
    public static final FormFacts NONE =
            new FormFacts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final String JAVAROSA = "http://openrosa.org/javarosa";

    private record Bind(String path, String type, String preload, String preloadParams, boolean reckoned) {

        boolean noted() {
            return reckoned || !preload.isEmpty();
        }
    }

    /** @param xform one we compiled ourselves */
    public static FormFacts of(String xform) {
        List<Bind> binds = binds(xform);
        return new FormFacts(
                paths(binds, bind -> bind.type().equals("binary")),
                paths(
                        binds,
                        bind -> bind.preload().equals("timestamp")
                                && bind.preloadParams().equals("start")),
                paths(
                        binds,
                        bind -> bind.preload().equals("timestamp")
                                && bind.preloadParams().equals("end")),
                paths(
                        binds,
                        bind -> bind.preload().equals("property")
                                && bind.preloadParams().equals("deviceid")),
                paths(binds, bind -> !bind.noted() && List.of("int", "decimal").contains(bind.type())),
                paths(binds, bind -> bind.type().equals("geopoint")),
                paths(binds, Bind::noted));
    }

    private static List<String> paths(List<Bind> binds, Predicate<Bind> which) {
        return binds.stream().filter(which).map(Bind::path).toList();
    }

    private static List<Bind> binds(String xform) {
        List<Bind> binds = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xform));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("bind")) {
                    binds.add(new Bind(
                            path(text(reader.getAttributeValue(null, "nodeset"))),
                            text(reader.getAttributeValue(null, "type")),
                            text(reader.getAttributeValue(JAVAROSA, "preload")),
                            text(reader.getAttributeValue(JAVAROSA, "preloadParams")),
                            reader.getAttributeValue(null, "calculate") != null));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A form of ours is no XML", e);
        }
        return binds;
    }

    /** {@code /data/people/name} is {@code people/name}. */
    private static String path(String nodeset) {
        int root = nodeset.indexOf('/', 1);
        return root < 0 ? nodeset : nodeset.substring(root + 1);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
