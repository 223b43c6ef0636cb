package kompas.events.campaigns;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kompas.events.planning.Answers;
import kompas.events.planning.Problem;
import kompas.events.planning.TypedTexts;
import kompas.shared.kernel.LocalizedText;

/** Understands the form of a campaign: what it says, and what has to be mended first. */
public final class ReadingCampaign {

    private static final int LONGEST_DAYS = 31;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_TEXT = 6000;
    private static final int MOST_STEPS = 20;

    private final Answers answers;
    private final List<String> languages;
    private final List<Problem> problems = new ArrayList<>();

    /** @param languages of the network, the writer's first */
    public ReadingCampaign(Answers answers, List<String> languages) {
        this.answers = answers;
        this.languages = languages;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The campaign; empty when something has to be mended, which then stands in the problems. */
    public Optional<Campaign> read(UUID id, Campaign.Status status, Optional<UUID> previous) {
        Optional<LocalizedText> title = texts().line("title", LONGEST_LINE);
        if (title.isEmpty()) {
            problems.add(new Problem("title." + languages.getFirst(), "campaigns.problem.no-title", Map.of()));
        }
        Optional<LocalDate> begins = day("begins");
        Optional<LocalDate> ends = answers.line("ends").isEmpty() ? begins : day("ends");
        if (begins.isPresent() && ends.isPresent()) {
            check(begins.get(), ends.get());
        }
        Campaign.Words words = words(title);
        checkSteps();
        if (!problems.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Campaign(
                id,
                "",
                status,
                Optional.empty(),
                words,
                begins.get(),
                ends.get(),
                answers.chosen("country"),
                answers.goals(),
                previous,
                false));
    }

    private void checkSteps() {
        if (steps().size() > MOST_STEPS) {
            problems.add(new Problem(
                    "steps." + languages.getFirst(), "campaigns.problem.too-many-steps", Map.of("most", MOST_STEPS)));
        }
    }

    private TypedTexts texts() {
        return new TypedTexts(answers, languages, problems);
    }

    private Campaign.Words words(Optional<LocalizedText> title) {
        TypedTexts texts = texts();
        return new Campaign.Words(
                title.orElse(LocalizedText.of(languages.getFirst(), "–")),
                texts.text("summary", LONGEST_TEXT),
                texts.text("description", LONGEST_TEXT),
                texts.text("press", LONGEST_TEXT),
                texts.line("poster", LONGEST_LINE));
    }

    /** Line by line in each language: the third line in one language is the third in another. */
    public List<Campaign.Step> steps(List<Campaign.Step> before) {
        List<LocalizedText> texts = steps();
        List<Campaign.Step> left = new ArrayList<>(before);
        List<Optional<UUID>> known =
                texts.stream().map(text -> taken(left, text)).toList();
        return IntStream.range(0, texts.size())
                .mapToObj(position -> new Campaign.Step(
                        known.get(position)
                                .or(() -> rewritten(before, left, position))
                                .orElseGet(UUID::randomUUID),
                        texts.get(position)))
                .toList();
    }

    private List<LocalizedText> steps() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        languages.forEach(language -> lines.put(language, answers.lines("steps." + language)));
        int most = lines.values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(position -> step(lines, position))
                .toList();
    }

    private static LocalizedText step(Map<String, List<String>> lines, int position) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.forEach((language, all) -> {
            if (position < all.size()) {
                texts.put(language, all.get(position));
            }
        });
        return new LocalizedText(texts.keySet().iterator().next(), texts);
    }

    /** What says the same in any language is the same step, wherever it stands now: what libraries ticked stays ticked. */
    private static Optional<UUID> taken(List<Campaign.Step> left, LocalizedText text) {
        Optional<Campaign.Step> same = left.stream()
                .filter(step -> step.text().texts().values().stream()
                        .anyMatch(text.texts().values()::contains))
                .findFirst();
        same.ifPresent(left::remove);
        return same.map(Campaign.Step::id);
    }

    /** One that was put in other words stands where it stood. */
    private static Optional<UUID> rewritten(List<Campaign.Step> before, List<Campaign.Step> left, int position) {
        Optional<Campaign.Step> there =
                position < before.size() ? Optional.of(before.get(position)).filter(left::remove) : Optional.empty();
        return there.map(Campaign.Step::id);
    }

    private void check(LocalDate begins, LocalDate ends) {
        if (ends.isBefore(begins)) {
            problems.add(new Problem("ends", "campaigns.problem.ends-first", Map.of()));
        }
        if (ends.isAfter(begins.plusDays(LONGEST_DAYS))) {
            problems.add(new Problem("ends", "campaigns.problem.too-long", Map.of("most", LONGEST_DAYS)));
        }
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(answers.line(field)));
        } catch (DateTimeException e) {
            problems.add(new Problem(field, "campaigns.problem.no-day", Map.of()));
            return Optional.empty();
        }
    }
}
