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
    public Optional<Campaign> read(UUID id, boolean open, Optional<UUID> previous) {
        Optional<LocalizedText> title = text("title", LONGEST_LINE);
        if (title.isEmpty()) {
            problems.add(new Problem("title." + languages.getFirst(), "campaigns.problem.no-title", Map.of()));
        }
        Optional<LocalDate> begins = day("begins");
        Optional<LocalDate> ends = answers.line("ends").isEmpty() ? begins : day("ends");
        if (begins.isPresent() && ends.isPresent()) {
            check(begins.get(), ends.get());
        }
        Campaign.Words words = words(title);
        if (!problems.isEmpty() || begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Campaign(
                id,
                "",
                open,
                words,
                begins.get(),
                ends.get(),
                answers.chosen("country"),
                answers.goals(),
                previous,
                false));
    }

    private Campaign.Words words(Optional<LocalizedText> title) {
        return new Campaign.Words(
                title.orElse(LocalizedText.of(languages.getFirst(), "–")),
                text("summary", LONGEST_TEXT),
                text("description", LONGEST_TEXT),
                text("press", LONGEST_TEXT),
                text("poster", LONGEST_LINE));
    }

    /** Line by line in each language: the third line in one language is the third in another. */
    public List<Campaign.Step> steps(List<Campaign.Step> before) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        languages.forEach(language -> lines.put(language, answers.lines("steps." + language)));
        int most = lines.values().stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, Math.min(most, MOST_STEPS))
                .mapToObj(position -> step(before, lines, position))
                .toList();
    }

    private Campaign.Step step(List<Campaign.Step> before, Map<String, List<String>> lines, int position) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines.forEach((language, all) -> {
            if (position < all.size()) {
                texts.put(language, all.get(position));
            }
        });
        return new Campaign.Step(
                Campaigns.stepId(before, position),
                new LocalizedText(texts.keySet().iterator().next(), texts));
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

    private Optional<LocalizedText> text(String field, int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String typed = answers.text(field + "." + language);
            if (typed.length() > longest) {
                problems.add(new Problem(
                        field + "." + language, "campaigns.problem.too-many-letters", Map.of("most", longest)));
            }
            if (!typed.isEmpty()) {
                texts.put(language, typed);
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalizedText(texts.keySet().iterator().next(), texts));
    }
}
