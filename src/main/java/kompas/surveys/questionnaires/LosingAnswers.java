package kompas.surveys.questionnaires;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.surveys.comparing.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts the responses whose answers a newer version of their questionnaire would leave without a question. */
@Service
public class LosingAnswers {

    /** A path of names finds what is inside of lists too: a repeat that was filled in twice is one. */
    private static final String COUNT = """
            select held.number, count(r.id) as responses
            from unnest(cast(:paths as text[]), cast(:choices as text[])) with ordinality held (path, choice, number)
            join surveys.response r on not r.draft and r.form_version_id in
                 (select id from surveys.form_version where questionnaire_id = :questionnaire)
            where exists (
                select from jsonb_path_query(r.answers, cast(held.path as jsonpath)) answer (value)
                where answer.value #>> '{}' <> ''
                  and (held.choice = '' or held.choice = any(string_to_array(answer.value #>> '{}', ' '))))
            group by held.number""";

    private final JdbcClient database;

    LosingAnswers(JdbcClient database) {
        this.database = database;
    }

    /** Those of the changes that leave answers of anybody without a question; one statement, none where none could. */
    public List<Loss> among(List<Change> changes, UUID questionnaire) {
        Set<Change.Held> held = new LinkedHashSet<>();
        changes.forEach(change -> change.held().ifPresent(held::add));
        if (held.isEmpty()) {
            return List.of();
        }
        List<Change.Held> each = List.copyOf(held);
        Map<Integer, Long> counted = count(each, questionnaire);
        List<Loss> losses = new ArrayList<>();
        for (Change change : changes) {
            long responses = change.held()
                    .map(one -> counted.getOrDefault(each.indexOf(one) + 1, 0L))
                    .orElse(0L);
            if (responses > 0) {
                losses.add(new Loss(change, responses));
            }
        }
        return losses;
    }

    private Map<Integer, Long> count(List<Change.Held> held, UUID questionnaire) {
        Map<Integer, Long> counted = new TreeMap<>();
        database.sql(COUNT)
                .param("paths", held.stream().map(one -> inJson(one.path())).toArray(String[]::new))
                .param(
                        "choices",
                        held.stream().map(one -> one.choice().orElse("")).toArray(String[]::new))
                .param("questionnaire", questionnaire)
                .query(row -> {
                    counted.put(row.getInt("number"), row.getLong("responses"));
                });
        return counted;
    }

    /** Names of XML have no quotation marks in them. */
    private static String inJson(String path) {
        return Arrays.stream(path.split("/"))
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(".", "$.", ""));
    }
}
