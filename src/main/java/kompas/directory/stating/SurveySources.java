package kompas.directory.stating;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Surveys as sources of facts: each is one, by its title; the day stands with each fact. */
@Component
public class SurveySources {

    private static final String SOURCE = """
            insert into directory.source (key, kind, name) values (:key, 'survey', cast(:name as jsonb))
            on conflict (key) do update set name = excluded.name returning id""";

    private final JdbcClient database;
    private final Messages messages;

    SurveySources(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** Made where it is not there yet. */
    public UUID of(UUID survey, LocalizedText title) {
        Map<String, String> names = new LinkedHashMap<>();
        messages.languages()
                .forEach(language -> names.put(
                        language,
                        new Text(messages, language)
                                .say(
                                        "stating.source",
                                        "title",
                                        title.in(language).text())));
        return database.sql(SOURCE)
                .param("key", "survey-" + survey)
                .param("name", LocalizedColumn.write(new LocalizedText("en", names)))
                .query(UUID.class)
                .single();
    }
}
