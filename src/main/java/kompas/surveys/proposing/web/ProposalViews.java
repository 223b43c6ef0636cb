package kompas.surveys.proposing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.directory.stating.StatingFacts;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.proposing.Proposal;
import kompas.surveys.proposing.ProposalFilter;
import kompas.surveys.proposing.ProposalQueue;
import kompas.surveys.proposing.ProposalQueue.Narrowing;
import kompas.surveys.proposing.ProposalQueue.Queue;
import kompas.surveys.proposing.ProposalState;
import org.springframework.stereotype.Component;

/** Makes the queue readable: facts and values in words, people and places by their names. */
@Component
class ProposalViews {

    private static final List<ProposalState> TABS =
            List.of(ProposalState.OPEN, ProposalState.ACCEPTED, ProposalState.DECLINED);

    /** Of these it is worth seeing which words differ. */
    private static final Set<String> TEXTS = Set.of("name", "description", "causes");

    private final StatingFacts stating;
    private final Accounts accounts;
    private final Places places;

    ProposalViews(StatingFacts stating, Accounts accounts, Places places) {
        this.stating = stating;
        this.accounts = accounts;
        this.places = places;
    }

    /** What is shown, and of what. */
    record Shown(Survey survey, Narrowed asked, Queue queue, Narrowing narrowing, Done done, boolean mayPlan) {}

    /** What has just been done. */
    record Done(String said, List<String> problems, String undo, Set<UUID> changed) {

        static final Done NOTHING = new Done("", List.of(), "", Set.of());
    }

    ProposalsView view(Page page, Shown shown) {
        Narrowed asked = shown.asked();
        String here = page.to(shown.survey().path() + "/proposals");
        return new ProposalsView(
                shown.survey(),
                TABS.stream()
                        .map(state -> new Link(
                                page.t().say(state.key()),
                                here + asked.query(state.code(), 0),
                                state.code().equals(asked.show())))
                        .toList(),
                filters(page, shown),
                groups(page, shown),
                pages(page, shown, here),
                asked.query(),
                new ProposalsView.Done(
                        shown.done().said(),
                        shown.done().problems(),
                        shown.done().undo()),
                shown.mayPlan());
    }

    private static ProposalsView.Pages pages(Page page, Shown shown, String here) {
        int from = shown.asked().from();
        int to = from + shown.queue().shown().size();
        int all = shown.queue().organisations();
        String show = shown.asked().show();
        return new ProposalsView.Pages(
                page.t().say("proposing.position", "from", from + 1, "to", to, "all", all),
                from == 0 ? "" : here + shown.asked().query(show, Math.max(0, from - ProposalQueue.PAGE)),
                from + ProposalQueue.PAGE < all ? here + shown.asked().query(show, from + ProposalQueue.PAGE) : "",
                shown.queue().all());
    }

    private ProposalsView.Filters filters(Page page, Shown shown) {
        Narrowed asked = shown.asked();
        Narrowing narrowing = shown.narrowing();
        Map<PersonId, String> names = accounts.names(narrowing.people().stream()
                .map(choice -> new PersonId(UUID.fromString(choice.value())))
                .collect(Collectors.toSet()));
        return new ProposalsView.Filters(
                narrowing.facts().stream()
                        .map(choice -> choice(choice, StatingFacts.title(choice.value(), page.t()), asked.fact()))
                        .toList(),
                narrowing.people().stream()
                        .map(choice -> choice(choice, person(choice, names, page.t()), asked.person()))
                        .toList(),
                narrowing.areas().stream()
                        .map(choice -> choice(choice, area(choice, page.language()), asked.area()))
                        .toList(),
                asked.any(),
                asked.filter().state() == ProposalState.OPEN);
    }

    private static Choice choice(Narrowing.Choice choice, String words, String chosen) {
        return new Choice(
                choice.value(),
                words + " (" + choice.open() + ")",
                choice.value().equals(chosen));
    }

    private static String person(Narrowing.Choice choice, Map<PersonId, String> names, Text t) {
        UUID id = UUID.fromString(choice.value());
        return id.equals(ProposalFilter.THEMSELVES)
                ? t.say("proposing.themselves")
                : names.getOrDefault(new PersonId(id), "–");
    }

    private String area(Narrowing.Choice choice, String language) {
        return places.findArea(AreaId.of(UUID.fromString(choice.value())))
                .map(area -> area.label(language))
                .orElse("–");
    }

    private List<ProposalsView.Group> groups(Page page, Shown shown) {
        Map<PersonId, String> names = accounts.names(shown.queue().shown().stream()
                .flatMap(group -> group.proposals().stream())
                .flatMap(open -> open.proposal().from().collectedBy().stream())
                .collect(Collectors.toSet()));
        return shown.queue().shown().stream()
                .map(group -> new ProposalsView.Group(
                        group.organisation().id().value().toString(),
                        group.organisation().name().in(page.language()),
                        group.organisation().path(),
                        group.organisation().example(),
                        group.mine(),
                        group.proposals().stream()
                                .map(open -> line(page, shown, open, names))
                                .toList()))
                .toList();
    }

    private ProposalsView.Line line(Page page, Shown shown, ProposalQueue.Open open, Map<PersonId, String> names) {
        Proposal proposal = open.proposal();
        Text t = page.t();
        Optional<StatingFacts.Words> words =
                open.difference().map(difference -> stating.words(proposal.statement(), difference, t));
        List<String> before = words.map(StatingFacts.Words::before).orElse(List.of());
        List<String> after =
                words.map(StatingFacts.Words::after).orElseGet(() -> stating.said(proposal.statement(), t));
        boolean text = TEXTS.contains(proposal.statement().fact())
                && before.size() == 1
                && after.size() == 1
                && wordy(before.getFirst())
                && wordy(after.getFirst());
        return new ProposalsView.Line(
                proposal.id().toString(),
                StatingFacts.title(proposal.statement().fact(), t),
                text ? WordDifference.of(before.getFirst(), after.getFirst()) : List.of(),
                before,
                after,
                source(page, shown.survey(), proposal, names),
                open.difference().map(difference -> difference.seen()).orElse(""),
                proposal.statement().writes(),
                proposal.state() == ProposalState.OPEN,
                shown.done().changed().contains(proposal.id()) ? t.say("proposing.changed-since") : "");
    }

    /** Of a number or a word nothing is left to compare word by word. */
    private static boolean wordy(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).count() > 5;
    }

    private static ProposalsView.Source source(
            Page page, Survey survey, Proposal proposal, Map<PersonId, String> names) {
        Proposal.From from = proposal.from();
        String day = page.t().date(from.on());
        String who = from.collectedBy()
                .map(person -> names.getOrDefault(person, "–"))
                .orElse("");
        Text t = page.t();
        String words = from.cited()
                .map(cited -> t.say("proposing.from-desk", "cited", cited, "day", day, "who", who))
                .orElseGet(() -> {
                    String how = from.mode().map(mode -> t.say(mode.key())).orElse("");
                    return who.isEmpty()
                            ? t.say("proposing.from", "day", day, "how", how)
                            : t.say("proposing.from-by", "day", day, "how", how, "who", who);
                });
        return new ProposalsView.Source(
                words,
                from.response()
                        .map(response -> page.to(survey.path() + "/responses/" + response))
                        .orElse(""),
                from.flagged());
    }
}
