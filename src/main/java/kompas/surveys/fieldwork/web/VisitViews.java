package kompas.surveys.fieldwork.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.fieldwork.Attempt;
import kompas.surveys.fieldwork.ContactWay;
import kompas.surveys.fieldwork.ContactingRespondents;
import kompas.surveys.fieldwork.Respondent;
import kompas.surveys.reviewing.Comment;
import kompas.surveys.reviewing.Commenting;
import org.springframework.stereotype.Component;

/** Makes the pages of a fieldworker: what is to do, and one visit or call. */
@Component
class VisitViews {

    private final ContactingRespondents contacting;
    private final RespondentViews words;
    private final RespondentListViews lists;
    private final SurveysPermissions permissions;
    private final Accounts accounts;
    private final Commenting commenting;

    VisitViews(
            ContactingRespondents contacting,
            RespondentViews words,
            RespondentListViews lists,
            SurveysPermissions permissions,
            Accounts accounts,
            Commenting commenting) {
        this.commenting = commenting;
        this.contacting = contacting;
        this.words = words;
        this.lists = lists;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    TodayView today(Page page, SignedIn who, Survey survey, String did) {
        Instant now = contacting.now();
        Instant tomorrow = LocalDate.ofInstant(now, words.zone())
                .plusDays(1)
                .atStartOfDay(words.zone())
                .toInstant();
        List<RespondentLine> all = words.lines(page, contacting.todo(who, survey), now).stream()
                .sorted(Comparator.comparing((RespondentLine line) ->
                                line.one().plan().next().orElse(Instant.MAX))
                        .thenComparing(RespondentLine::where)
                        .thenComparing(line -> line.name().text()))
                .toList();
        return new TodayView(
                survey,
                all.stream()
                        .filter(line -> next(line).filter(tomorrow::isAfter).isPresent())
                        .toList(),
                all.stream().filter(line -> next(line).isEmpty()).toList(),
                all.stream()
                        .filter(line -> next(line).isPresent()
                                && !next(line).filter(tomorrow::isAfter).isPresent())
                        .toList(),
                did(page, who, survey, did),
                (int) commenting.mine(who, survey).stream()
                        .filter(Comment::waits)
                        .count(),
                lists.team(survey));
    }

    private Optional<TodayView.Did> did(Page page, SignedIn who, Survey survey, String did) {
        return Identifiers.find(did)
                .flatMap(attempt -> contacting
                        .ofAttempt(who, survey, attempt)
                        .map(one -> new TodayView.Did(attempt, words.line(page, one, contacting.now()))));
    }

    private static Optional<Instant> next(RespondentLine line) {
        return line.one().plan().next();
    }

    VisitView one(Page page, SignedIn who, Survey survey, UUID id, VisitView.Typed typed) {
        Respondent one = contacting.get(who, survey, id);
        List<Attempt> attempts = contacting.attempts(who, survey, one);
        Map<PersonId, String> names = accounts.names(
                attempts.stream().flatMap(attempt -> attempt.by().stream()).collect(Collectors.toSet()));
        ContactWay usual =
                one.plan().way().orElse(one.reach().phones().isEmpty() ? ContactWay.VISIT : ContactWay.PHONE);
        return new VisitView(
                survey,
                words.line(page, one, contacting.now()),
                attempts.stream()
                        .map(attempt -> line(
                                page,
                                attempt,
                                names,
                                attempt == attempts.getFirst()
                                        && attempt.outcome().byHand()
                                        && attempt.by().filter(who.id()::equals).isPresent()))
                        .toList(),
                Identifiers.next(),
                typed,
                Stream.of(ContactWay.values())
                        .map(way -> new Choice(way.code(), page.t().say(way.key()), way == usual))
                        .toList(),
                RespondentListViews.states(page, one.state().code()),
                preferences(page, one),
                attempts.isEmpty() && permissions.may(who, SurveysAct.PLAN, survey),
                questions(who, survey, one.id()));
    }

    private static List<Choice> preferences(Page page, Respondent one) {
        return Stream.of(ContactWay.values())
                .map(way -> new Choice(
                        way.code(), page.t().say(way.key()), one.plan().way().equals(Optional.of(way))))
                .toList();
    }

    /** How many about the answers of this one wait for this person. */
    private int questions(SignedIn who, Survey survey, UUID respondent) {
        return (int) commenting.mine(who, survey).stream()
                .filter(Comment::waits)
                .filter(comment -> comment.about().respondent().equals(Optional.of(respondent)))
                .count();
    }

    private VisitView.TryLine line(Page page, Attempt attempt, Map<PersonId, String> names, boolean undoable) {
        return new VisitView.TryLine(
                attempt.id(),
                words.moment(page, attempt.at()),
                attempt.by().map(person -> names.getOrDefault(person, "–")).orElse("–"),
                page.t().say(attempt.way().key()),
                page.t().say(attempt.outcome().key()),
                attempt.next().map(next -> words.moment(page, next)).orElse(""),
                attempt.note(),
                undoable);
    }
}
