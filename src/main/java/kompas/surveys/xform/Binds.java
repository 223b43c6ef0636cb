package kompas.surveys.xform;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kompas.surveys.xml.BadXml;
import kompas.surveys.xml.CarefulXml;
import kompas.surveys.xml.CarefulXml.Step;
import kompas.surveys.xml.XmlLimits;

/** What is said of each question beside the question itself, as the form is written: JavaRosa keeps that to itself. */
final class Binds {

    private static final XmlLimits LIMITS = new XmlLimits(64, 1_000_000, 1 << 22, 64L << 20);
    private static final Pattern STEP = Pattern.compile("/([\\p{L}_][\\p{L}\\p{N}_.-]*)");

    private final Map<String, Set<String>> conditions = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    private Binds() {}

    static Binds of(String xform) throws UnusableForm {
        Binds binds = new Binds();
        try {
            CarefulXml xml = new CarefulXml(new ByteArrayInputStream(xform.getBytes(StandardCharsets.UTF_8)), LIMITS);
            for (Step step = xml.next(); step != Step.DONE; step = xml.next()) {
                if (step == Step.START && xml.name().equals("bind")) {
                    binds.bind(xml);
                }
            }
        } catch (BadXml e) {
            throw new UnusableForm(String.valueOf(e.getMessage()), e);
        }
        return binds;
    }

    private void bind(CarefulXml xml) {
        String path = xml.attribute("nodeset");
        String relevant = xml.attribute("relevant");
        if (path == null) {
            return;
        }
        types.put(path, Wording.said(xml.attribute("type")));
        if (Wording.said(xml.attribute("readonly")).startsWith("true()")) {
            shown.add(path);
        }
        if (relevant != null) {
            conditions.put(
                    path,
                    STEP.matcher(relevant)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Names of the questions and groups in its condition; none where it has no condition. */
    Set<String> condition(String path) {
        return conditions.getOrDefault(path, Set.of());
    }

    boolean isPlace(String path) {
        return types.getOrDefault(path, "").startsWith("geo");
    }

    /** Whether it is there to be read and never to be answered. */
    boolean isShown(String path) {
        return shown.contains(path);
    }
}
