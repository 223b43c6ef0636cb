package kompas.surveys.fieldwork.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.shared.web.Bar;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.ContactingRespondents;
import kompas.surveys.fieldwork.FieldBoard;
import kompas.surveys.fieldwork.FieldBoard.Standing;
import kompas.surveys.fieldwork.FieldBoards;
import kompas.surveys.fieldwork.web.FieldBoardView.Row;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How far the asking has come: by municipality, by way, by fieldworker; what is late, and who needs a call. */
@PageController
class FieldBoardPages {

    private final Surveys surveys;
    private final FieldBoards boards;
    private final ContactingRespondents contacting;
    private final RespondentViews words;
    private final Accounts accounts;

    FieldBoardPages(
            Surveys surveys,
            FieldBoards boards,
            ContactingRespondents contacting,
            RespondentViews words,
            Accounts accounts) {
        this.surveys = surveys;
        this.boards = boards;
        this.contacting = contacting;
        this.words = words;
        this.accounts = accounts;
    }

    @GetMapping("/surveys/{slug}/board")
    ModelAndView board(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.COLLECT);
        FieldBoard board = boards.of(who, survey);
        List<Row> areas = rows(
                page.to(survey.path() + "/respondents?area="),
                board.areas(),
                area -> new Named(words.area(Optional.of(area), page.language()), area.value()),
                page.t().say("fieldwork.nowhere"));
        Map<PersonId, String> names = accounts.names(
                board.people().stream().flatMap(each -> each.of().stream()).collect(Collectors.toSet()));
        return new ModelAndView(
                "surveys/fieldwork/board",
                "view",
                new FieldBoardView(
                        survey,
                        boards.numbers(who, survey),
                        answered(page, areas),
                        areas,
                        rows(
                                page.to(survey.path() + "/respondents?person="),
                                board.people(),
                                person -> new Named(names.getOrDefault(person, "–"), person.value()),
                                page.t().say("fieldwork.nobody")),
                        bars(page, board.ways().entrySet().stream(), way -> "reviewing.mode." + way),
                        bars(page, board.tries().entrySet().stream(), way -> way.key()),
                        words.lines(page, board.late(), contacting.now()),
                        words.lines(page, board.calls(), contacting.now())));
    }

    private record Named(String name, UUID id) {}

    private static <T> List<Row> rows(
            String list, List<Standing<T>> standings, Function<T, Named> named, String nobody) {
        return standings.stream()
                .map(each -> each.of()
                        .map(named)
                        .map(known -> new Row(known.name(), list + known.id(), each))
                        .orElseGet(() -> new Row(nobody, list + "none", each)))
                .toList();
    }

    private static List<Bar> answered(Page page, List<Row> areas) {
        return areas.stream()
                .map(row -> new Bar(
                        row.label(),
                        row.standing().asked() == 0
                                ? 0
                                : 100.0
                                        * row.standing().answered()
                                        / row.standing().asked(),
                        page.t().number(row.standing().answered()) + "/"
                                + page.t().number(row.standing().asked()),
                        row.href()))
                .toList();
    }

    private static <K> List<Bar> bars(Page page, Stream<Map.Entry<K, Integer>> counted, Function<K, String> key) {
        return counted.map(each -> new Bar(
                        page.t().say(key.apply(each.getKey())),
                        each.getValue(),
                        page.t().number(each.getValue())))
                .toList();
    }
}
