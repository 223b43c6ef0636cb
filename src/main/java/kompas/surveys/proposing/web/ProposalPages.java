package kompas.surveys.proposing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.Identifiers;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.proposing.DecidingProposals;
import kompas.surveys.proposing.DecidingProposals.Decision;
import kompas.surveys.proposing.ProposalQueue;
import kompas.surveys.proposing.Undone;
import kompas.surveys.proposing.web.ProposalViews.Done;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What answers would change of organisations: one fact beneath the other, old beside new. */
@PageController
class ProposalPages {

    static final String PATH = "/surveys/{slug}/proposals";

    private static final String SEEN = "seen.";

    private final Surveys surveys;
    private final SurveysPermissions permissions;
    private final ProposalQueue queue;
    private final DecidingProposals deciding;
    private final ProposalViews views;

    ProposalPages(
            Surveys surveys,
            SurveysPermissions permissions,
            ProposalQueue queue,
            DecidingProposals deciding,
            ProposalViews views) {
        this.surveys = surveys;
        this.permissions = permissions;
        this.queue = queue;
        this.deciding = deciding;
        this.views = views;
    }

    /** Narrowed by what the address says; {@code did} and its like tell what has just been done. */
    @GetMapping(PATH)
    ModelAndView list(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> asked) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Narrowed narrowed = Narrowed.of(asked);
        return new ModelAndView(
                "surveys/proposing/proposals",
                "view",
                views.view(
                        page,
                        new ProposalViews.Shown(
                                survey,
                                narrowed,
                                queue.page(who, survey, narrowed.filter(), narrowed.from()),
                                queue.narrowing(who, survey),
                                done(asked, page.t()),
                                permissions.may(who, SurveysAct.PLAN, survey))));
    }

    /**
     * Accepts or declines one, everything of an organisation, or everything on the page: {@code accept} and {@code decline} say
     * which ({@code id}, {@code of.id}, {@code all}); {@code seen.organisation.id} has the mark of what stood.
     */
    @PostMapping(PATH)
    String decide(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        String here = page.to(survey.path() + "/proposals") + Narrowed.of(typed).query();
        String accept = Narrowed.first(typed, "accept");
        String decline = Narrowed.first(typed, "decline");
        if (!accept.isEmpty()) {
            return "redirect:" + here + said("accepted", deciding.accept(who, survey, chosen(typed, accept)));
        }
        if (!decline.isEmpty()) {
            return "redirect:" + here
                    + said(
                            "declined",
                            deciding.decline(who, survey, chosen(typed, decline).keySet()));
        }
        return "redirect:" + here;
    }

    private static Map<UUID, String> chosen(MultiValueMap<String, String> typed, String which) {
        Map<UUID, String> chosen = new LinkedHashMap<>();
        typed.toSingleValueMap().forEach((name, mark) -> {
            String[] parts = name.split("\\.");
            if (name.startsWith(SEEN) && parts.length == 3) {
                boolean meant = which.equals("all") || which.equals("of." + parts[1]) || which.equals(parts[2]);
                if (meant) {
                    Identifiers.find(parts[2]).ifPresent(id -> chosen.put(id, mark));
                }
            }
        });
        return chosen;
    }

    private static String said(String did, Decision decision) {
        return "&did=" + did + "&count=" + decision.done()
                + decision.decision().map(id -> "&decision=" + id).orElse("")
                + (decision.elsewhere() > 0 ? "&elsewhere=" + decision.elsewhere() : "")
                + ids("changed", decision.changed())
                + ids("taken", decision.taken())
                + (decision.withheld().isEmpty()
                        ? ""
                        : "&withheld=" + decision.withheld().size());
    }

    private static String ids(String name, Set<UUID> ids) {
        return ids.isEmpty()
                ? ""
                : "&" + name + "=" + ids.stream().limit(50).map(UUID::toString).collect(Collectors.joining(","));
    }

    /** Takes back a whole decision, or what was decided of one organisation together with one proposal. */
    @PostMapping(PATH + "/undo")
    String undo(Page page, SignedIn who, @PathVariable String slug, @RequestParam MultiValueMap<String, String> typed) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        Undone undone = Identifiers.find(Narrowed.first(typed, "decision"))
                .map(decision -> deciding.undo(who, survey, decision))
                .or(() -> Identifiers.find(Narrowed.first(typed, "one")).map(one -> deciding.undoOne(who, survey, one)))
                .orElse(Undone.NOTHING);
        return "redirect:" + page.to(survey.path() + "/proposals")
                + Narrowed.of(typed).query() + "&did=undone&count=" + undone.back() + "&left=" + undone.left()
                + "&elsewhere=" + undone.elsewhere();
    }

    private static Done done(MultiValueMap<String, String> asked, Text t) {
        String did = Narrowed.first(asked, "did");
        if (!List.of("accepted", "declined", "undone").contains(did)) {
            return Done.NOTHING;
        }
        Set<UUID> changed = ids(asked, "changed");
        List<String> problems = new ArrayList<>();
        tell(problems, t, "proposing.problem.changed", changed.size());
        tell(problems, t, "proposing.problem.taken", ids(asked, "taken").size());
        tell(problems, t, "proposing.problem.withheld", number(asked, "withheld"));
        tell(problems, t, "proposing.problem.elsewhere", number(asked, "elsewhere"));
        tell(problems, t, "proposing.problem.left", number(asked, "left"));
        int count = number(asked, "count");
        return new Done(
                count == 0 && !problems.isEmpty() ? "" : t.say("proposing.did." + did, "count", count),
                problems,
                Identifiers.find(Narrowed.first(asked, "decision"))
                        .map(UUID::toString)
                        .orElse(""),
                changed);
    }

    private static void tell(List<String> problems, Text t, String key, int count) {
        if (count > 0) {
            problems.add(t.say(key, "count", count));
        }
    }

    private static int number(MultiValueMap<String, String> asked, String name) {
        String typed = Narrowed.first(asked, name);
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static Set<UUID> ids(MultiValueMap<String, String> asked, String name) {
        return Stream.of(Narrowed.first(asked, name).split(","))
                .flatMap(id -> Identifiers.find(id).stream())
                .collect(Collectors.toSet());
    }
}
