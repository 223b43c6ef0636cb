package kompas.directory.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two sources of what people say by hand: the organisations themselves, and the staff of libraries. */
@Component
public class Spokespeople {

    private static final String SOURCE = """
            insert into directory.source (key, kind, name) values (:key, :kind, cast(:name as jsonb))
            on conflict (key) do update set kind = excluded.kind returning id""";

    private final JdbcClient database;
    private final Messages messages;

    Spokespeople(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** @param own whether the organisation itself speaks */
    public UUID source(boolean own) {
        return database.sql(SOURCE)
                .param("key", own ? "organisations-themselves" : "libraries-staff")
                .param("kind", own ? "organisation" : "staff")
                .param(
                        "name",
                        LocalizedColumn.write(named(own ? "editing.source.organisation" : "editing.source.staff")))
                .query(UUID.class)
                .single();
    }

    private LocalizedText named(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        messages.languages().forEach(language -> texts.put(language, new Text(messages, language).say(key)));
        return new LocalizedText("en", texts);
    }
}
