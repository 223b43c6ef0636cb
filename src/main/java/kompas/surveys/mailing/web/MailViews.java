package kompas.surveys.mailing.web;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import kompas.places.AreaId;
import kompas.places.Places;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.mailing.Addressee;
import kompas.surveys.mailing.Mailing;
import kompas.surveys.mailing.Mailings;
import kompas.surveys.mailing.PlanningMailings;
import kompas.surveys.mailing.Turn;
import kompas.surveys.method.LetterName;
import org.springframework.stereotype.Component;

/** Puts into words whom a letter reaches, and what went out. */
@Component
class MailViews {

    static final int PAGE = 50;

    private final Mailings mailings;
    private final PlanningMailings planning;
    private final AssigningRespondents respondents;
    private final Accounts accounts;
    private final Places places;
    private final NetworkSettings network;

    MailViews(
            Mailings mailings,
            PlanningMailings planning,
            AssigningRespondents respondents,
            Accounts accounts,
            Places places,
            NetworkSettings network) {
        this.mailings = mailings;
        this.planning = planning;
        this.respondents = respondents;
        this.accounts = accounts;
        this.places = places;
        this.network = network;
    }

    MailView mail(Page page, SignedIn who, Survey survey, MailQuery asked) {
        Mailings.Reach reach = mailings.reach(who, survey, asked.whom());
        String here = page.to(survey.path() + "/mail");
        return new MailView(
                survey,
                asked,
                reach,
                Stream.of(LetterName.values())
                        .filter(LetterName::mailed)
                        .map(letter -> new Link(
                                page.t().say(letter.key()),
                                here + "?letter=" + letter.code(),
                                letter == asked.whom().letter()))
                        .toList(),
                Turn.why().stream()
                        .filter(turn -> reach.counts().getOrDefault(turn, 0) > 0)
                        .map(turn -> new MailView.Count(
                                turn,
                                reach.counts().getOrDefault(turn, 0),
                                here + asked.list(turn, 0),
                                turn == asked.show()))
                        .toList(),
                areas(respondents.areas(who, survey), asked.area(), page.language()),
                listed(page, who, survey, asked, reach.counts()),
                plan(page, survey, planning.plan(who, survey)),
                rounds(page, survey, mailings.all(who, survey)));
    }

    private MailView.Listed listed(Page page, SignedIn who, Survey survey, MailQuery asked, Map<Turn, Integer> counts) {
        int all = counts.getOrDefault(asked.show(), 0);
        List<MailView.Line> lines =
                mailings.page(who, survey, asked.whom(), asked.show(), new Mailings.Span(asked.from(), PAGE)).stream()
                        .map(one -> line(page, one))
                        .toList();
        String here = page.to(survey.path() + "/mail");
        int end = asked.from() + lines.size();
        return new MailView.Listed(
                lines,
                all,
                lines.isEmpty() ? "" : position(page, asked.from(), end, all),
                asked.from() == 0 ? "" : here + asked.list(asked.show(), Math.max(0, asked.from() - PAGE)),
                end < all && !lines.isEmpty() ? here + asked.list(asked.show(), end) : "");
    }

    static String position(Page page, int from, int end, int all) {
        return page.t().say("fieldwork.list.position", "from", from + 1, "to", end, "all", all);
    }

    private MailView.Line line(Page page, Addressee one) {
        return new MailView.Line(
                one,
                one.name().in(page.language()),
                one.area()
                        .flatMap(places::findArea)
                        .map(area -> area.label(page.language()))
                        .orElse(""),
                one.last().map(page.t()::date).orElse(""));
    }

    private List<Choice> areas(Collection<AreaId> areas, String chosen, String language) {
        return areas.stream()
                .flatMap(id -> places.findArea(id).stream())
                .map(area -> new Choice(
                        area.id().value().toString(),
                        area.label(language),
                        area.id().value().toString().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    List<RoundLine> rounds(Page page, Survey survey, List<Mailing> all) {
        Map<PersonId, String> names = accounts.names(
                all.stream().flatMap(each -> each.said().by().stream()).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> new RoundLine(
                        each,
                        each.said()
                                .begun()
                                .map(at -> page.t().moment(at.atZone(zone())))
                                .or(() -> each.planned().map(page.t()::date))
                                .orElse(""),
                        each.said()
                                .by()
                                .map(person -> names.getOrDefault(person, "–"))
                                .orElse("–"),
                        page.to(survey.path() + "/mail/" + each.id())))
                .toList();
    }

    private PlanView plan(Page page, Survey survey, PlanningMailings.Plan plan) {
        return new PlanView(
                plan,
                plan.reminder().flatMap(Mailing::planned).map(page.t()::date).orElse(""),
                plan.reminder()
                        .map(mailing -> page.to(survey.path() + "/mail/" + mailing.id()))
                        .orElse(""),
                plan.thanks()
                        .map(on -> page.t()
                                .say(
                                        "mailing.thanks.on",
                                        "on",
                                        page.t().date(on.at().atZone(zone()).toLocalDate()),
                                        "who",
                                        name(on.by())))
                        .orElse(""));
    }

    private ZoneId zone() {
        return TimeZones.of(network.current().countries().getFirst());
    }

    String name(Optional<PersonId> person) {
        return person.map(id -> accounts.names(List.of(id)).getOrDefault(id, ""))
                .orElse("");
    }
}
