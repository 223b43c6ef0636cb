package kompas.shared.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Bar;
import kompas.shared.web.Choice;
import kompas.shared.web.Facet;
import kompas.shared.web.Facet.Value;
import kompas.shared.web.Hours;
import kompas.shared.web.Page;
import kompas.shared.web.PictureView;
import kompas.shared.web.Suggestion;

/** What the style guide fills the parts with. Names are as people here might give them, and all made up. */
public final class Specimens {

    /** Names in the languages they would be written in, the last as long as names get. */
    public static final List<LocalizedText> NAMES = List.of(
            LocalizedText.of("da", "Repair Café Ballerup"),
            LocalizedText.of("bg", "Народно читалище „Христо Ботев – 1891“"),
            LocalizedText.of("en", "Friends of the Library"),
            LocalizedText.of(
                    "da", "Ballerup Stofbibliotek og fællesskab for genbrugstekstil, systuer og nabohjælp i Egebjerg"));

    public static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final int[] COUNTS = {61, 34, 21, 12, 6, 5, 3, 3, 2, 1, 1};

    /** Two facets: one long with a chosen answer, one by goal. */
    public List<Facet> facets(Page page) {
        List<Value> fields = IntStream.range(0, COUNTS.length)
                .mapToObj(i -> new Value(
                        "f" + i,
                        page.t().say("shared.styleguide.field." + i % 6) + (i < 6 ? "" : " " + (i - 4)),
                        COUNTS[i],
                        i == 1,
                        i == 2 || i == 3 ? 1 : 0,
                        0))
                .toList();
        List<Value> goals = List.of(
                new Value("4", page.t().say("shared.styleguide.goal.4"), 12, false, 0, 4),
                new Value("11", page.t().say("shared.styleguide.goal.11"), 16, true, 0, 11),
                new Value("12", page.t().say("shared.styleguide.goal.12"), 11, false, 0, 12));
        return List.of(
                new Facet("field", page.t().say("shared.styleguide.field"), fields),
                new Facet("goal", page.t().say("shared.styleguide.goal"), goals));
    }

    public List<Bar> bars(Page page) {
        return IntStream.range(0, 6)
                .mapToObj(i -> new Bar(
                        page.t().say("shared.styleguide.field." + i),
                        COUNTS[i],
                        page.t().number(COUNTS[i]),
                        page.to("/styleguide/lists")))
                .toList();
    }

    public List<Bar> goalBars(Page page) {
        return IntStream.rangeClosed(1, 17)
                .mapToObj(goal ->
                        new Bar(String.valueOf(goal), goal * 7 % 23, page.t().number(goal * 7 % 23), null, goal))
                .toList();
    }

    public List<Choice> choices(Page page) {
        return IntStream.range(0, 4)
                .mapToObj(i -> new Choice(
                        String.valueOf(i),
                        page.t().say("shared.styleguide.field." + i),
                        i == 1,
                        i == 2 ? page.t().say("shared.styleguide.hint") : ""))
                .toList();
    }

    public PictureView picture(Page page) {
        return SpecimenPicture.view(page);
    }

    public Hours hours(Page page) {
        List<Hours.Row> rows = List.of(
                new Hours.Row(page.t().say("shared.styleguide.weekdays"), "9–17", true),
                new Hours.Row(page.t().say("shared.styleguide.saturday"), "10–14", false));
        return new Hours(
                true,
                page.t().say("shared.styleguide.open"),
                rows,
                List.of(page.t().say("shared.styleguide.closed")));
    }

    public List<Suggestion> suggestions(Page page) {
        return NAMES.stream()
                .map(name -> new Suggestion(
                        name.in(name.source()).text(),
                        name.source(),
                        page.t().say("shared.styleguide.facts"),
                        page.to("/styleguide/lists")))
                .toList();
    }

    /** The state of a list page, to be carried along by its forms. */
    public Map<String, List<String>> kept() {
        return Map.of("view", List.of("list"));
    }
}
