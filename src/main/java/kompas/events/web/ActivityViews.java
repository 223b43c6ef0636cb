package kompas.events.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.Occurrence;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.events.web.ActivityView.ShownDate;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.SharePicture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of an activity. */
@Component
class ActivityViews {

    private final Activities activities;
    private final ActivityFacts facts;
    private final Hosts hosts;
    private final ObjectProvider<ActivityPart> parts;
    private final ObjectProvider<ActivityTool> tools;
    private final Rendered rendered;

    ActivityViews(
            Activities activities,
            ActivityFacts facts,
            Hosts hosts,
            ObjectProvider<ActivityPart> parts,
            ObjectProvider<ActivityTool> tools,
            Rendered rendered) {
        this.activities = activities;
        this.facts = facts;
        this.hosts = hosts;
        this.parts = parts;
        this.tools = tools;
        this.rendered = rendered;
    }

    ActivityView of(Page page, Activity activity, Optional<SignedIn> who) {
        List<Occurrence> occurrences = activities.occurrences(activity.id());
        List<Occurrence> shown = rendered.shown(occurrences);
        List<Hosts.Named> named = hosts.of(activity);
        Where.InWords where = facts.where(activity, shown, page.t());
        return new ActivityView(
                activity,
                title(page, activity),
                facts.share(page, activity, shown, where),
                shown.stream().map(date -> date(page, activity, date)).toList(),
                rendered.more(occurrences, shown),
                rendered.over(occurrences),
                where,
                facts.within(page, activity),
                named,
                facts.picture(activity),
                facts.map(page, activity, where.name()),
                parts(page, activity, occurrences),
                who.stream().flatMap(person -> tools(page, person, activity)).toList(),
                facts.data(page, activity, shown, where, named));
    }

    SharePicture card(Page page, Activity activity) {
        List<Occurrence> shown = rendered.shown(activities.occurrences(activity.id()));
        Where.InWords where = facts.where(activity, shown, page.t());
        return new SharePicture(
                page.siteName().in(page.language()).text(),
                title(page, activity).text(),
                facts.share(page, activity, shown, where),
                List.of(page.t().say(activity.kind().key())),
                facts.map(page, activity, where.name()),
                facts.photo(activity));
    }

    private static Shown title(Page page, Activity activity) {
        return activity.title()
                .map(title -> title.in(page.language()))
                .orElseGet(() -> new Shown(page.language(), page.t().say("events.page.untitled"), false));
    }

    private static ShownDate date(Page page, Activity activity, Occurrence occurrence) {
        When when = When.of(occurrence, activity.schedule());
        return new ShownDate(
                occurrence.id().toString(),
                when.starts().toOffsetDateTime().toString(),
                when.firstDay(),
                when.unbroken(page.t()),
                occurrence.cancelled(),
                occurrence.note().map(note -> note.in(page.language())));
    }

    private List<Content> parts(Page page, Activity activity, List<Occurrence> occurrences) {
        return parts.stream()
                .sorted(Comparator.comparing(ActivityPart::order))
                .flatMap(part -> part.of(page, activity, occurrences).stream())
                .map(part -> rendered.content(page, part))
                .toList();
    }

    private Stream<Link> tools(Page page, SignedIn who, Activity activity) {
        return tools.stream()
                .sorted(Comparator.comparing(ActivityTool::order))
                .flatMap(tool -> tool.of(page, who, activity).stream());
    }

    /** Which dates a page shows at one moment, and how the parts others put on it are drawn. */
    @Component
    static class Rendered {

        private static final int MOST = 12;

        private final TemplateEngine engine;
        private final Clock clock;

        Rendered(TemplateEngine engine, Clock clock) {
            this.engine = engine;
            this.clock = clock;
        }

        Content content(Page page, ActivityPart.Part part) {
            return output -> engine.render(part.template(), Map.of("page", page, "view", part.view()), output);
        }

        boolean over(List<Occurrence> all) {
            return !all.isEmpty() && all.stream().allMatch(date -> date.isOver(clock.instant()));
        }

        /** Those to come, the next first; when all are over, the last ones, the latest first. */
        List<Occurrence> shown(List<Occurrence> all) {
            List<Occurrence> ahead = all.stream()
                    .filter(date -> !date.isOver(clock.instant()))
                    .limit(MOST)
                    .toList();
            return ahead.isEmpty() ? all.reversed().stream().limit(MOST).toList() : ahead;
        }

        int more(List<Occurrence> all, List<Occurrence> shown) {
            long ahead =
                    all.stream().filter(date -> !date.isOver(clock.instant())).count();
            return (int) Math.max(0, (ahead == 0 ? all.size() : ahead) - shown.size());
        }
    }
}
