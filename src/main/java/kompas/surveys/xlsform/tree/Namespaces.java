package kompas.surveys.xlsform.tree;

import java.util.LinkedHashMap;
import java.util.Map;

/** The vocabularies a form can use, by prefix: those of the standard, and those its settings name. */
public final class Namespaces {

    /** Of records made from answers; only forms that make some know it. */
    public static final String RECORDS = "entities";

    private static final Map<String, String> STANDARD = standard();

    private Namespaces() {}

    /** @param records whether the form makes records of answers */
    public static Map<String, String> of(Settings settings, boolean records) {
        Map<String, String> all = new LinkedHashMap<>(STANDARD);
        if (records) {
            all.put(RECORDS, "http://www.opendatakit.org/xforms/entities");
        }
        for (String part : settings.get("namespaces").split("\\s")) {
            int equals = part.indexOf('=');
            String address = part.substring(equals + 1).replace("\"", "").replace("'", "");
            if (equals > 0 && !address.isEmpty()) {
                all.putIfAbsent(part.substring(0, equals), address);
            }
        }
        return all;
    }

    private static Map<String, String> standard() {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("", "http://www.w3.org/2002/xforms");
        namespaces.put("h", "http://www.w3.org/1999/xhtml");
        namespaces.put("ev", "http://www.w3.org/2001/xml-events");
        namespaces.put("xsd", "http://www.w3.org/2001/XMLSchema");
        namespaces.put("jr", "http://openrosa.org/javarosa");
        namespaces.put("orx", "http://openrosa.org/xforms");
        namespaces.put("odk", "http://www.opendatakit.org/xforms");
        return namespaces;
    }
}
