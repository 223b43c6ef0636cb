package kompas.surveys.collecting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.WrongForm;
import kompas.surveys.xml.BadXml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds a response against the rules of its form; what it breaks is flagged, never refused. */
final class CheckingRules {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingRules.class);
    private static final int MOST = 50;

    private CheckingRules() {}

    /** What is broken, question by question; the first fifty. */
    static List<Flag> flags(Form form, byte[] content) {
        try {
            return form.open(new ByteArrayInputStream(content)).breaches("").stream()
                    .limit(MOST)
                    .map(CheckingRules::flag)
                    .toList();
        } catch (WrongForm | BadXml e) {
            return List.of(Flag.of(FlagKind.UNCHECKED));
        } catch (IOException | RuntimeException e) {
            LOG.warn("A response could not be checked: {}", e.getClass().getName());
            return List.of(Flag.of(FlagKind.UNCHECKED));
        }
    }

    private static Flag flag(Breach breach) {
        FlagKind kind = switch (breach.kind()) {
            case REQUIRED -> FlagKind.REQUIRED;
            case CONSTRAINT -> FlagKind.CONSTRAINT;
            case TYPE -> FlagKind.TYPE;
            case CHOICE -> FlagKind.CHOICE;
            case UNKNOWN_QUESTION -> FlagKind.UNKNOWN_QUESTION;
            case RULE -> FlagKind.RULE;
        };
        String path = breach.path();
        return new Flag(kind, path.substring(path.indexOf('/', 1) + 1), "");
    }
}
