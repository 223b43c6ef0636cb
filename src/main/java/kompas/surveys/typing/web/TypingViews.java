package kompas.surveys.typing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.SurveyStatus;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.typing.BeginningCopies.Found;
import kompas.surveys.typing.PaperEntry;
import kompas.surveys.typing.TypingDay;
import kompas.surveys.typing.TypingDay.Today;
import kompas.surveys.typing.web.CodeView.Done;
import kompas.surveys.typing.web.CodeView.Said;
import org.springframework.stereotype.Component;

/** Makes the page on which codes are typed, and says in words what is known of one. */
@Component
class TypingViews {

    private final TypingDay day;
    private final CopyViews copies;
    private final Accounts accounts;
    private final SurveysPermissions permissions;
    private final NetworkSettings network;
    private final Clock clock;

    TypingViews(
            TypingDay day,
            CopyViews copies,
            Accounts accounts,
            SurveysPermissions permissions,
            NetworkSettings network,
            Clock clock) {
        this.day = day;
        this.copies = copies;
        this.accounts = accounts;
        this.permissions = permissions;
        this.network = network;
        this.clock = clock;
    }

    /** The clock of the network's first country. */
    private ZoneId zone() {
        return TimeZones.of(network.current().countries().getFirst());
    }

    /** @param sent whether a copy was sent this moment */
    CodeView of(Page page, SignedIn who, Survey survey, Optional<Said> said, boolean sent) {
        Text t = page.t();
        Instant midnight =
                LocalDate.now(clock.withZone(zone())).atStartOfDay(zone()).toInstant();
        Today today = day.of(who, survey, midnight);
        Map<UUID, String> names = copies.names(
                Stream.concat(today.unsent().stream(), today.last().stream()).toList(), t);
        return new CodeView(
                survey,
                closed(survey, today, t),
                "",
                said,
                versions(today.printed(), t),
                today.unsent().stream()
                        .map(entry ->
                                Link.to(called(entry, names, t), page.to(survey.path() + "/paper/enter/" + entry.id())))
                        .toList(),
                new Done(
                        today.count(),
                        today.last().map(entry -> called(entry, names, t)).orElse(""),
                        sent,
                        today.last()
                                .filter(entry -> today.open())
                                .map(entry -> page.to(survey.path() + "/paper/enter/" + entry.id() + "/again"))
                                .orElse("")));
    }

    private static String closed(Survey survey, Today today, Text t) {
        if (today.printed().isEmpty()) {
            return t.say("surveys.page.no-form");
        }
        if (today.open()) {
            return "";
        }
        return survey.status() == SurveyStatus.DRAFT
                ? t.say("typing.closed.draft")
                : t.say("typing.closed.over", "when", t.date(today.until()));
    }

    private List<Choice> versions(List<FormVersion> printed, Text t) {
        return printed.size() < 2
                ? List.of()
                : printed.stream()
                        .map(version -> new Choice(
                                version.id().toString(),
                                t.say(
                                        "typing.version",
                                        "number",
                                        version.number(),
                                        "when",
                                        version.published()
                                                .map(at -> t.date(LocalDate.ofInstant(at, zone())))
                                                .orElse("")),
                                false))
                        .toList();
    }

    private String called(PaperEntry entry, Map<UUID, String> names, Text t) {
        String name = names.getOrDefault(entry.id(), "");
        return name.isEmpty()
                ? t.say(
                        "typing.nobodys",
                        "when",
                        t.moment(entry.stage().changed().atZone(zone())))
                : name;
    }

    Said gone(Page page) {
        return new Said(true, page.t().say("typing.code.gone"), List.of(), "");
    }

    /** What there is to say of a code before its copy is typed in; empty for nothing. */
    Optional<Said> said(Page page, SignedIn who, Survey survey, Found found) {
        Text t = page.t();
        return switch (found) {
            case Found.NoCode ignored -> wrong(t.say("typing.code.none"));
            case Found.Unknown ignored -> wrong(t.say("typing.code.unknown"));
            case Found.Elsewhere elsewhere -> Optional.of(elsewhere(page, elsewhere));
            case Found.Free free ->
                free.revoked()
                        ? Optional.of(new Said(
                                false, t.say("typing.code.revoked"), List.of(), t.say("typing.code.revoked-anyway")))
                        : Optional.empty();
            case Found.Begun begun ->
                begun.mine()
                        ? Optional.empty()
                        : Optional.of(begun(t, begun.entry().stage()));
            case Found.Done done -> Optional.of(done(page, who, survey, done));
        };
    }

    private static Said elsewhere(Page page, Found.Elsewhere elsewhere) {
        List<Link> links = elsewhere.survey().stream()
                .map(other -> Link.to(
                        other.words().title().in(page.language()).text(), page.to(other.path() + "/paper/enter")))
                .toList();
        return new Said(true, page.t().say("typing.code.elsewhere"), links, "");
    }

    private Said begun(Text t, PaperEntry.Stage stage) {
        String when = t.moment(stage.changed().atZone(zone()));
        String sentence = t.say("typing.code.begun", "who", name(stage.by()), "when", when);
        return new Said(false, sentence, List.of(), t.say("typing.code.take"));
    }

    private Said done(Page page, SignedIn who, Survey survey, Found.Done done) {
        Text t = page.t();
        String response = survey.path() + "/responses/" + done.came().response();
        List<Link> links = permissions.may(who, SurveysAct.REVIEW, survey)
                ? List.of(
                        Link.to(t.say("typing.code.look"), page.to(response)),
                        Link.to(t.say("typing.code.correct"), page.to(response + "/edit")))
                : List.of();
        return new Said(
                false,
                t.say(
                        "typing.code.done",
                        "how",
                        t.say(done.came().mode().key()),
                        "who",
                        name(done.came().by()),
                        "when",
                        t.moment(done.came().at().atZone(zone()))),
                links,
                t.say("typing.code.another"));
    }

    private String name(Optional<PersonId> person) {
        Map<PersonId, String> names = accounts.names(person.map(Set::of).orElse(Set.of()));
        return person.flatMap(one -> Optional.ofNullable(names.get(one))).orElse("–");
    }

    private static Optional<Said> wrong(String sentence) {
        return Optional.of(new Said(true, sentence, List.of(), ""));
    }
}
