package kompas.events.campaigns.web;

import java.util.List;
import java.util.Optional;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.CampaignPlace;
import kompas.libraries.LibrarySummary;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;

/**
 * What a library needs to take part.
 *
 * @param libraries those this person plans for
 * @param place how it has joined; empty while it has not
 * @param own its activities on these days
 * @param issue what stands in the form
 * @param activity slug of what was chosen just now; empty for what it joined with
 * @param problem message of what to mend; empty for nothing
 */
public record ToolkitView(
        Campaign campaign,
        LibrarySummary library,
        List<LibrarySummary> libraries,
        Optional<CampaignPlace> place,
        List<Campaign.Step> steps,
        List<OwnActivities.Own> own,
        String issue,
        String activity,
        String problem) {

    public Field issueField(Text t) {
        return Field.of("issue", t.say("campaigns.join.issue"))
                .value(issue)
                .hint(t.say("campaigns.join.issue-hint"))
                .error(problem.isEmpty() ? "" : t.say(problem));
    }

    public List<Choice> activities(String language) {
        Optional<String> chosen = Optional.of(activity)
                .filter(slug -> !slug.isEmpty())
                .or(() -> place.flatMap(CampaignPlace::activity).map(CampaignPlace.Happening::slug));
        return own.stream()
                .map(each -> new Choice(
                        each.slug(),
                        each.title().in(language).text(),
                        chosen.filter(each.slug()::equals).isPresent()))
                .toList();
    }

    public List<Choice> libraryChoices(String language) {
        return libraries.stream()
                .map(each -> new Choice(
                        each.slug(), each.name().in(language).text(), each.id().equals(library.id())))
                .toList();
    }

    /** The text for the press in one language, with the library and its issue filled in. */
    public Optional<String> press(String language) {
        return campaign.words()
                .press()
                .flatMap(text -> text.find(language))
                .map(text -> text.replace("{place}", library.name().in(language).text())
                        .replace(
                                "{issue}",
                                place.map(joined -> joined.issue().in(language).text())
                                        .orElse("…")));
    }

    public boolean done(Campaign.Step step) {
        return place.filter(joined -> joined.done().contains(step.id())).isPresent();
    }
}
