package kompas.directory.search.judged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.directory.importing.ImportRequest;
import kompas.directory.importing.ImportingOrganisations;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.OrganisationSearch;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search answers the judged questions about as well as it did when they were last measured. */
@KompasIntegrationTest
class JudgedSearchIntegrationTests {

    private static final double FLOOR = 0.95;
    private static final double GOOD = 0.9;

    @Autowired
    ImportingOrganisations importing;

    @Autowired
    OrganisationSearch search;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLibrarianFindsWhatSheMeans() throws IOException {
        for (String file : List.of("bg-chitalishta", "examples-bg", "examples-dk")) {
            Path demonstration = Path.of("src/main/resources/reference/demo/" + file + ".csv");
            String profile = file.startsWith("bg") ? "bg-chitalishta" : "kompas";
            importing.run(ImportRequest.of(demonstration).profile(profile).actor("demonstration"));
        }
        IndexWaiting.upToDate(index);
        Judgement judgement = new Judgement(jdbc);
        Map<String, DoubleSummaryStatistics> categories = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (JudgedQuestion question : JudgedQuestion.all()) {
            OrganisationResults answer =
                    search.find(OrganisationCriteria.everything().asking(question.words()), question.language());
            List<UUID> hits =
                    answer.hits().stream().map(OrganisationResults.Hit::id).toList();
            Map<UUID, Integer> grades = judgement.grades(question);
            assertThat(grades.isEmpty())
                    .as(question.words())
                    .isEqualTo(question.rules().isEmpty());
            double gain = Judgement.gain(hits, grades);
            categories
                    .computeIfAbsent(question.category(), unused -> new DoubleSummaryStatistics())
                    .accept(gain);
            if (gain < GOOD) {
                failures.add(failure(question, gain, answer, grades.size()) + first(hits) + " |");
            }
        }
        double mean = report(categories, failures);
        assertThat(mean).isGreaterThanOrEqualTo(FLOOR);
    }

    private String first(List<UUID> hits) {
        return hits.stream()
                .limit(3)
                .map(id -> jdbc.sql("select shared.shown(name, 'bg') from directory.organisation where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .collect(Collectors.joining(", "));
    }

    private static double report(Map<String, DoubleSummaryStatistics> categories, List<String> failures)
            throws IOException {
        DoubleSummaryStatistics all = new DoubleSummaryStatistics();
        categories.values().forEach(all::combine);
        List<String> lines = new ArrayList<>();
        lines.add("# How well the search answers\n");
        lines.add("Written by `mvn verify -Dit.test=JudgedSearchIntegrationTests` from `judged.tsv`.\n");
        lines.add("| questions | number | nDCG@10 |\n|---|---|---|");
        categories.forEach((category, figures) -> lines.add(row(category, figures)));
        lines.add(row("**all**", all));
        lines.add("\n## Below " + GOOD
                + "\n\n| question | kind | nDCG@10 | meant | found | taken | first |\n|---|---|---|---|---|---|---|");
        lines.addAll(failures);
        Files.write(Path.of("target/search-results.md"), lines);
        return all.getAverage();
    }

    private static String row(String name, DoubleSummaryStatistics figures) {
        return String.format(Locale.ROOT, "| %s | %d | %.3f |", name, figures.getCount(), figures.getAverage());
    }

    private static String failure(JudgedQuestion question, double gain, OrganisationResults answer, int meant) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %d | %d | %s%s | ",
                question.words(),
                question.category(),
                gain,
                meant,
                answer.total(),
                answer.closeness(),
                answer.spelling().map(better -> ", spelled " + better.words()).orElse(""));
    }
}
