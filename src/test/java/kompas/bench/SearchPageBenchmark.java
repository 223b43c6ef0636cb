package kompas.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import kompas.bench.Questions.Question;
import kompas.directory.search.OrganisationSearch;

/** The search page over HTTP beside the identical question asked in process, in turns. */
final class SearchPageBenchmark {

    private static final int TURN = 50;
    private static final double LIMIT = 1.5;
    private static final double LIMIT_OF_FEW_MILLISECONDS = 250;

    private final OrganisationSearch search;
    private final Reader reader;
    private final Map<Question, Long> totals = new ConcurrentHashMap<>();

    SearchPageBenchmark(OrganisationSearch search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    /** @param documents how many there are in all */
    void run(List<Question> questions, int concurrency, long documents) {
        List<Question> asked = new ArrayList<>();
        Timings pages = new Timings();
        Timings index = new Timings();
        for (int from = 0; from < questions.size(); from += TURN) {
            List<Question> turn = questions.subList(from, Math.min(from + TURN, questions.size()));
            if (from / TURN % 2 == 0) {
                pages = pages.and(Timings.of(turn, concurrency, this::page));
                index = index.and(Timings.of(turn, concurrency, this::index));
            } else {
                index = index.and(Timings.of(turn, concurrency, this::index));
                pages = pages.and(Timings.of(turn, concurrency, this::page));
            }
            asked.addAll(turn);
        }
        Timings few = pages.where(i -> totals.getOrDefault(asked.get(i), Long.MAX_VALUE) < documents / 100);
        System.out.printf("search, %d at once:%n", concurrency);
        System.out.println("  page:              " + pages);
        System.out.println("  the same, index:   " + index);
        Verdict.atMost("  p99 page to index", pages.percentile(99) / index.percentile(99), LIMIT);
        System.out.println("  pages of few hits: " + few);
        Verdict.atMost("  p99 of them, ms", few.percentile(99), LIMIT_OF_FEW_MILLISECONDS);
        slowest(asked, index);
    }

    /** Where to look first. */
    private void slowest(List<Question> asked, Timings index) {
        IntStream.range(0, asked.size())
                .boxed()
                .filter(i -> totals.getOrDefault(asked.get(i), Long.MAX_VALUE) < 10_000)
                .sorted(Comparator.comparingLong(i -> -index.nanoseconds()[i]))
                .limit(3)
                .forEach(i -> System.out.printf(
                        "    %,d µs, %,d hits: %s%n",
                        index.nanoseconds()[i] / 1000,
                        totals.getOrDefault(asked.get(i), -1L),
                        asked.get(i).parameters()));
    }

    private void page(Question question) throws Exception {
        reader.answer("/en/organisations", question.parameters());
    }

    private void index(Question question) {
        totals.put(question, search.find(question.criteria(), "en").total());
    }
}
