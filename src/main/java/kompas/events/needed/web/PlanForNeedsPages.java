package kompas.events.needed.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.needed.ActivitiesForNeeds;
import kompas.directory.needed.AnswerWay;
import kompas.directory.needed.AnsweringNeeds;
import kompas.directory.needed.NeedsAsked;
import kompas.directory.needed.WorkedNeed;
import kompas.events.Activities;
import kompas.events.Activity;
import kompas.events.ActivityId;
import kompas.events.planning.Planners;
import kompas.needs.NeedTopic;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotPermitted;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** One activity for several needs: they are being answered from the moment its form opens, with what it is about typed in already. */
@PageController
class PlanForNeedsPages {

    private static final String PATH = "/needs/plan";
    private static final int TOPICS = 3;

    private final ActivitiesForNeeds needs;
    private final AnsweringNeeds answering;
    private final Activities activities;
    private final Planners planners;

    PlanForNeedsPages(ActivitiesForNeeds needs, AnsweringNeeds answering, Activities activities, Planners planners) {
        this.needs = needs;
        this.answering = answering;
        this.activities = activities;
        this.planners = planners;
    }

    /**
     * What is to be planned for.
     *
     * @param id needs chosen one by one
     * @param about a topic: all that is open about it, instead
     * @param way volunteers, other, or anything else for a training
     */
    record Wanted(
            @Nullable List<String> id,
            @Nullable String about,
            @Nullable String way) {

        List<UUID> chosen() {
            return id == null
                    ? List.of()
                    : id.stream()
                            .flatMap(each -> Identifiers.find(each).stream())
                            .toList();
        }

        String topic() {
            return Typed.line(about);
        }

        AnswerWay by() {
            return "volunteers".equals(way) ? AnswerWay.VOLUNTEERS : AnswerWay.ACTIVITY;
        }

        String kind() {
            return by() == AnswerWay.VOLUNTEERS || "other".equals(way) ? "other" : "training";
        }
    }

    @PostMapping(PATH)
    String plan(Page page, SignedIn who, Wanted wanted) {
        if (planners.libraries(who).isEmpty()) {
            throw new NotPermitted("EventsAct.PLAN");
        }
        Collection<UUID> chosen =
                wanted.topic().isEmpty() ? wanted.chosen() : answering.all(who, NeedsAsked.about(wanted.topic()));
        if (chosen.isEmpty()) {
            return "redirect:" + page.to("/needs/desk?said=none");
        }
        UUID activity = Identifiers.next();
        List<WorkedNeed> needed = needs.plan(who, chosen, activity, wanted.by(), PATH + "/" + activity);
        return "redirect:" + form(page, activity, wanted.kind(), topics(needed, wanted.topic(), page.t()));
    }

    /** Where its planning stands: the activity, or the form of one that was not saved yet. */
    @GetMapping(PATH + "/{activity}")
    String goOn(Page page, SignedIn who, @PathVariable UUID activity) {
        return "redirect:"
                + page.to(activities
                        .find(ActivityId.of(activity))
                        .map(Activity::path)
                        .orElse("/activities/new?draft=" + activity));
    }

    private static String form(Page page, UUID activity, String kind, String topics) {
        UriComponentsBuilder form = UriComponentsBuilder.fromPath(page.to("/activities/new"))
                .queryParam("draft", activity)
                .queryParam("kind", kind);
        return topics.isEmpty()
                ? form.toUriString()
                : form.queryParam("title." + page.language(), "{title}")
                        .encode()
                        .buildAndExpand(Map.of("title", page.t().say("needed.plan.title", "topics", topics)))
                        .toUriString();
    }

    /** What most of them are about. */
    private static String topics(List<WorkedNeed> wanted, String about, Text t) {
        Map<String, Long> counted = new LinkedHashMap<>();
        wanted.forEach(need -> need.need().topics().forEach(topic -> counted.merge(topic, 1L, Long::sum)));
        List<String> most = about.isEmpty()
                ? counted.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(TOPICS)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(ArrayList::new))
                : List.of(about);
        return most.stream().map(topic -> NeedTopic.said(topic, t)).collect(Collectors.joining(", "));
    }
}
