package kompas.events.finding.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.events.finding.ActivityCriteria;
import kompas.events.finding.ActivityFacet;
import kompas.events.finding.AgendaView;
import kompas.events.finding.DayRange;
import kompas.events.finding.FindingActivities;
import kompas.events.finding.FoundActivities;
import kompas.events.finding.FoundActivities.Count;
import kompas.events.finding.FoundActivities.Line;
import kompas.events.finding.ListedDate;
import kompas.events.finding.programme.Question.Span;
import org.springframework.stereotype.Component;

/** Answers from the programme in memory. */
@Component
class ProgrammeSearch implements FindingActivities {

    private static final int MOST_KEPT = 200;
    private static final Duration KEPT_FOR = Duration.ofSeconds(10);

    private final Programmes programmes;
    private final AgendaQuestions questions;
    private final Cache<Asked, Answer> answers = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(KEPT_FOR)
            .build();

    ProgrammeSearch(Programmes programmes, AgendaQuestions questions) {
        this.programmes = programmes;
        this.questions = questions;
    }

    /** A question and the seconds it is asked in. */
    private record Asked(ActivityCriteria criteria, boolean seats, String version, long seconds) {}

    private record Answer(
            Question question, Programme programme, Tally tally, Map<ActivityFacet, List<Count>> counts) {}

    @Override
    public LocalDate today() {
        return programmes.today();
    }

    @Override
    public FoundActivities find(ActivityCriteria criteria, int most) {
        Answer answer = answer(criteria, true);
        Question question = answer.question;
        ListCut cut = ListCut.of(answer.tally.lines(), criteria.position(), question.backwards(), most);
        boolean firstPage = criteria.position().isEmpty() || cut.previous().isEmpty();
        return new FoundActivities(
                criteria,
                question.days(),
                programmes.today(),
                answer.tally.total(),
                firstPage ? ongoing(answer) : List.of(),
                lines(answer, cut.page()),
                answer.counts,
                cut.previous(),
                cut.next());
    }

    @Override
    public List<ListedDate> next(ActivityCriteria criteria, int most) {
        Answer answer = answer(criteria, false);
        List<ListedDate> soonest = answer.tally.lines().stream()
                .filter(date -> !date.cancelled())
                .limit(most)
                .toList();
        Stream<ListedDate> still = soonest.size() < most
                ? answer.tally.ongoing().stream().filter(date -> !date.cancelled())
                : Stream.empty();
        return Stream.concat(soonest.stream(), still.sorted(Comparator.comparing(ListedDate::ends)))
                .limit(most)
                .toList();
    }

    @Override
    public List<ListedDate> between(ActivityCriteria criteria, Instant from, Instant to, int most) {
        DayRange days = new DayRange(
                LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1),
                LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(1));
        return programmes.covering(days).between(questions.of(criteria, false).on(days, Span.ALL), from, to, most);
    }

    @Override
    public List<ListedDate> during(ActivityCriteria criteria, DayRange days) {
        return programmes.covering(days).all(questions.of(criteria, false).on(days, Span.ALL), Integer.MAX_VALUE);
    }

    @Override
    public Map<LocalDate, Integer> counts(ActivityCriteria criteria, DayRange days) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        for (ListedDate date : during(criteria, days)) {
            if (!date.cancelled() && days.has(date.firstDay())) {
                counts.merge(date.firstDay(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The same question within a few seconds is answered once: who turns pages asks it again and again. */
    private Answer answer(ActivityCriteria criteria, boolean seats) {
        ActivityCriteria asked = criteria.inNoMonth().seenAs(AgendaView.LIST).at(Optional.empty());
        Asked key =
                new Asked(asked, seats, programmes.version(), programmes.now().getEpochSecond() / KEPT_FOR.toSeconds());
        Answer known = criteria.q().isEmpty() ? answers.getIfPresent(key) : null;
        if (known != null) {
            return known;
        }
        Question question = questions.of(asked, seats);
        Programme programme = programmes.covering(question.days());
        Tally tally = programme.tally(question);
        Answer answer = new Answer(question, programme, tally, tally.counts());
        answers.put(key, answer);
        return answer;
    }

    private static List<Line> ongoing(Answer answer) {
        return answer.tally.ongoing().stream()
                .sorted(Comparator.comparing(ListedDate::ends).thenComparing(Programme.ORDER))
                .limit(FoundActivities.MOST_ONGOING)
                .map(date -> answer.programme.line(date, answer.question))
                .toList();
    }

    private static List<Line> lines(Answer answer, List<ListedDate> dates) {
        return dates.stream()
                .map(date -> answer.programme.line(date, answer.question))
                .toList();
    }
}
