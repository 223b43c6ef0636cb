package kompas.directory.opendata;

import jakarta.servlet.http.HttpServletRequest;
import kompas.shared.text.Languages;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who asks for open data: in which language, at which address. */
@Component
public class Readers {

    public static final String LANGUAGE = "lang";

    private final Messages messages;
    private final Languages languages;

    Readers(Messages messages, Languages languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /** The language of the parameter {@code lang}, else the network's first. */
    public DataReader of(HttpServletRequest request, Parameters parameters) {
        String language = parameters.text(LANGUAGE).orElseGet(languages::standard);
        if (!languages.has(language)) {
            throw Refused.badParameter(LANGUAGE, "not one of " + languages.all());
        }
        return in(language, request);
    }

    public DataReader in(String language, HttpServletRequest request) {
        String base =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return new DataReader(new Text(messages, language), base);
    }
}
