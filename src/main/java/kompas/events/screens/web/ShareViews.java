package kompas.events.screens.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.Activity;
import kompas.events.HostRole;
import kompas.events.Occurrence;
import kompas.events.campaigns.ActivitiesOfCampaigns;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes texts that are ready to be passed on, one in each language of the network. */
@Component
class ShareViews {

    private final PosterViews posters;
    private final Where where;
    private final Hosts hosts;
    private final ActivitiesOfCampaigns campaigns;
    private final Messages messages;

    ShareViews(PosterViews posters, Where where, Hosts hosts, ActivitiesOfCampaigns campaigns, Messages messages) {
        this.posters = posters;
        this.where = where;
        this.hosts = hosts;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    ShareView of(Page page, Activity activity) {
        Optional<Occurrence> next = posters.next(activity);
        List<Hosts.Named> named = hosts.of(activity);
        String address = page.base() + page.to(activity.path());
        List<ShareView.Words> words = page.languages().stream()
                .sorted((one, other) -> Boolean.compare(other.equals(page.language()), one.equals(page.language())))
                .map(language -> new ShareView.Words(
                        language,
                        page.t().nameOf(language),
                        text(activity, next, named, new Text(messages, language), page)))
                .toList();
        return new ShareView(
                activity,
                activity.title().map(title -> title.in(page.language())),
                words,
                page.to(activity.path() + "/card.png"),
                "https://www.facebook.com/sharer/sharer.php?u=" + encoded(address),
                "viber://forward?text=" + encoded(words.getFirst().text()));
    }

    private String text(Activity activity, Optional<Occurrence> next, List<Hosts.Named> named, Text t, Page page) {
        Stream<String> facts = Stream.of(
                shown(activity.title(), t),
                next.map(date -> When.of(date, activity.schedule()).whole(t)).orElse(""),
                where.of(activity, next.flatMap(Occurrence::room), t).line());
        String supporters = named.stream()
                .filter(host -> host.role() == HostRole.SUPPORTER)
                .map(host -> host.sentence()
                        .map(sentence -> sentence.in(t.language()).text())
                        .orElseGet(() -> t.say(
                                "screens.share.supported",
                                "name",
                                host.shown(t.language()).text())))
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        joined(facts),
                        shown(activity.summary().or(activity::description), t),
                        campaigns
                                .of(activity)
                                .map(day -> t.say(
                                        "screens.share.part-of",
                                        "name",
                                        day.title().in(t.language()).text()))
                                .orElse(""),
                        supporters,
                        page.base() + "/" + t.language() + activity.path())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String joined(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String shown(Optional<LocalizedText> text, Text t) {
        return text.map(words -> words.in(t.language())).map(Shown::text).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
