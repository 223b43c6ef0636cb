package kompas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kompas.directory.search.OrganisationCriteria;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What people ask of a list, made from names that are there: none twice, so that no page in memory answers. */
final class Questions {

    private static final int MIXTURE = 20;
    private static final List<String> REGIONS = List.of("bg-razgrad", "bg-vratsa", "bg-kardzhali", "bg-varna");
    private static final List<String> PLACES = List.of("Razgrad", "Враца", "Plovdiv", "Aalborg", "Шумен", "Varna");
    private static final List<String> FIELDS = List.of("A", "B", "D", "G10", "I", "A12", "H");

    private final Random random;
    private final List<String> names;

    /** @param seed another one asks others */
    Questions(JdbcClient sql, long seed) {
        random = new Random(seed);
        names = new ArrayList<>(sql.sql(
                        "select name -> 'texts' ->> (name ->> 'source') from directory.organisation tablesample bernoulli (1.5) repeatable (:seed)")
                .param("seed", seed)
                .query(String.class)
                .list());
        Collections.shuffle(names, random);
    }

    List<Question> some(int number) {
        Set<Question> questions = new LinkedHashSet<>();
        for (int i = 0; questions.size() < number; i++) {
            questions.add(question(i % MIXTURE));
        }
        return List.copyOf(questions);
    }

    /** What somebody has typed of a name so far. */
    List<String> beginnings(int number) {
        Set<String> typed = new LinkedHashSet<>();
        while (typed.size() < number) {
            String name = names.get(random.nextInt(names.size()));
            typed.add(name.substring(0, Math.min(name.length(), 3 + random.nextInt(10)))
                    .strip());
        }
        return List.copyOf(typed);
    }

    private Question question(int kind) {
        List<String> words = List.of(one(names).split("\\s+"));
        String first = words.getFirst();
        String two = first + " " + words.getLast();
        return switch (kind) {
            case 0, 1, 2, 3, 4, 5 -> Question.of("q", two);
            case 6, 7 -> Question.of("q", String.join(" ", words));
            case 8, 9 -> Question.of("q", first);
            case 10 -> Question.of("q", words.getLast());
            case 11, 12 -> Question.of("q", first, "region", one(REGIONS));
            case 13 -> Question.of("q", words.getLast(), "field", one(FIELDS));
            case 14 -> Question.of("q", first + " near " + one(PLACES));
            case 15, 16 -> Question.of("q", misspelled(two));
            case 17 -> Question.of("q", "M" + (1 + random.nextInt(600_000)));
            case 18 -> Question.of("region", one(REGIONS), "field", one(FIELDS), "page", "" + (1 + random.nextInt(30)));
            default -> Question.of("q", two, "sort", "name");
        };
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String misspelled(String words) {
        int at = 1 + random.nextInt(Math.max(1, words.length() - 2));
        return words.substring(0, at) + words.substring(Math.min(words.length(), at + 1));
    }

    /** Parameters of the list page. */
    record Question(MultiValueMap<String, String> parameters) {

        static Question of(String... namesAndValues) {
            MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                parameters.add(namesAndValues[i], namesAndValues[i + 1]);
            }
            return new Question(parameters);
        }

        OrganisationCriteria criteria() {
            return OrganisationCriteria.read(parameters).criteria();
        }
    }
}
