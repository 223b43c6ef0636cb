package kompas.events.campaigns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns that are ready to begin with: their texts in every language, and what not to forget. */
@Component
public class ReadyCampaigns {

    private static final String FILE = "reference/events/campaigns.json";

    private final List<Entry> entries;

    ReadyCampaigns(JsonMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            entries = json.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of them as the file has it; days are months and days of any year. */
    record Entry(
            String key,
            String begins,
            String ends,
            List<Integer> goals,
            Map<String, String> title,
            Map<String, String> summary,
            Map<String, String> description,
            Map<String, String> press,
            Map<String, String> poster,
            List<Map<String, String>> steps) {}

    /** A campaign that may be begun, with its steps. */
    public record Ready(String key, Campaign campaign, List<Campaign.Step> steps) {}

    /** All of them, at their next time from {@code today} on. */
    public List<Ready> all(LocalDate today) {
        return entries.stream().map(entry -> ready(entry, today)).toList();
    }

    public Optional<Ready> find(String key, LocalDate today) {
        return all(today).stream().filter(ready -> ready.key().equals(key)).findFirst();
    }

    private static Ready ready(Entry entry, LocalDate today) {
        LocalDate ends = day(entry.ends(), today.getYear());
        int year = ends.isBefore(today) ? today.getYear() + 1 : today.getYear();
        Campaign campaign = new Campaign(
                Identifiers.next(),
                "",
                Campaign.Status.DRAFT,
                Optional.empty(),
                new Campaign.Words(
                        text(entry.title()),
                        Optional.of(text(entry.summary())),
                        Optional.of(text(entry.description())),
                        Optional.of(text(entry.press())),
                        Optional.of(text(entry.poster()))),
                day(entry.begins(), year),
                day(entry.ends(), year),
                List.of(),
                entry.goals(),
                Optional.empty(),
                false);
        return new Ready(
                entry.key(),
                campaign,
                entry.steps().stream()
                        .map(step -> new Campaign.Step(Identifiers.next(), text(step)))
                        .toList());
    }

    private static LocalDate day(String monthAndDay, int year) {
        return MonthDay.parse("--" + monthAndDay).atYear(year);
    }

    private static LocalizedText text(Map<String, String> texts) {
        return new LocalizedText("en", texts);
    }
}
