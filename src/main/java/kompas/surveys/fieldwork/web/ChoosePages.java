package kompas.surveys.fieldwork.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.accounts.SignedIn;
import kompas.directory.search.OrganisationCriteria;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.ChoosingRespondents;
import kompas.surveys.fieldwork.Chosen;
import kompas.surveys.fieldwork.RespondentFilter;
import kompas.surveys.fieldwork.web.ChooseView.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is asked: everybody, what a search finds, a list, or a random sample. */
@PageController
class ChoosePages {

    private static final String PATH = RespondentPages.PATH + "/choose";
    private static final int MOST_LINES = 2000;
    private static final int MOST_SEEDS = 1_000_000_000;
    private static final Pattern SLUG = Pattern.compile("(?:^|/organisations/)([a-z0-9]+(?:-[a-z0-9]+)*)(?:[/?#].*)?$");

    private final SecureRandom random = new SecureRandom();
    private final Surveys surveys;
    private final ChoosingRespondents choosing;
    private final AssigningRespondents assigning;

    ChoosePages(Surveys surveys, ChoosingRespondents choosing, AssigningRespondents assigning) {
        this.surveys = surveys;
        this.choosing = choosing;
        this.assigning = assigning;
    }

    @GetMapping(PATH)
    ModelAndView choose(Page page, SignedIn who, @PathVariable String slug) {
        return shown(who, surveys.get(slug, who, SurveysAct.PLAN), Wrong.NOTHING, Optional.empty());
    }

    @PostMapping(PATH + "/everyone")
    ModelAndView everyone(Page page, SignedIn who, @PathVariable String slug) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        return done(who, survey, choosing.everyone(who, survey));
    }

    /** @param filter the address of a list of organisations */
    @PostMapping(PATH + "/filter")
    ModelAndView filter(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String filter) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        Optional<OrganisationCriteria> criteria = criteria(filter);
        return criteria.isEmpty()
                ? wrong(who, survey, filter, "fieldwork.problem.no-filter", "filter")
                : done(who, survey, choosing.filter(who, survey, criteria.get()));
    }

    /** @param list addresses of organisations, one a line */
    @PostMapping(PATH + "/list")
    ModelAndView list(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String list) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        List<String> lines = Typed.text(list)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .map(ChoosePages::slug)
                .distinct()
                .toList();
        return lines.isEmpty()
                ? wrong(who, survey, list, "fieldwork.problem.no-list", "list")
                : done(who, survey, choosing.list(who, survey, lines));
    }

    /** @param seed of a sample that is to come out again; chosen by chance where it is empty */
    @PostMapping(PATH + "/sample")
    ModelAndView sample(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String seed) {
        Survey survey = surveys.get(slug, who, SurveysAct.PLAN);
        if (!size.strip().matches("[1-9][0-9]{0,4}")) {
            return wrong(who, survey, size, "fieldwork.problem.no-size", "size");
        }
        if (!seed.strip().matches("[0-9]{0,9}")) {
            return wrong(who, survey, seed, "fieldwork.problem.no-seed", "seed");
        }
        long number = seed.isBlank() ? random.nextInt(1, MOST_SEEDS) : Long.parseLong(seed.strip());
        return done(
                who, survey, choosing.sample(who, survey, Integer.parseInt(size.strip()), number, Optional.empty()));
    }

    private ModelAndView done(SignedIn who, Survey survey, Chosen chosen) {
        return shown(who, survey, Wrong.NOTHING, Optional.of(chosen));
    }

    private ModelAndView wrong(SignedIn who, Survey survey, String typed, String problem, String field) {
        return shown(who, survey, new Wrong(typed, problem, field), Optional.empty());
    }

    private ModelAndView shown(SignedIn who, Survey survey, Wrong wrong, Optional<Chosen> chosen) {
        ModelAndView page = new ModelAndView(
                "surveys/fieldwork/choose",
                "view",
                new ChooseView(
                        survey,
                        choosing.there(who, survey),
                        assigning.count(who, survey, RespondentFilter.ALL),
                        choosing.samples(who, survey),
                        choosing.more(who, survey, ChoosePages::criteria),
                        random.nextInt(1, MOST_SEEDS),
                        wrong,
                        chosen));
        page.setStatus(wrong.problem().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String slug(String line) {
        Matcher found = SLUG.matcher(line);
        return found.find() ? found.group(1) : line;
    }

    /** What stands behind the question mark of an address; empty when nothing is asked for. */
    private static Optional<OrganisationCriteria> criteria(String address) {
        Map<String, List<String>> parameters = new HashMap<>();
        try {
            for (String part : Typed.line(address).replaceFirst("^[^?]*\\?", "").split("&")) {
                String[] pair = part.split("=", 2);
                if (pair.length == 2) {
                    parameters
                            .computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>())
                            .add(decoded(pair[1]));
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(OrganisationCriteria.read(parameters).criteria()).filter(criteria -> !criteria.isEmpty());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
