package kompas.events.planning.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.events.planning.DescribingHosts;
import kompas.events.planning.web.HostView.Sent;
import kompas.files.Refusal;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What partners and supporters want to be said, and the picture and logos an activity is announced with. */
@PageController
class HostPages {

    private static final String PATH = "/activities/{slug}/hosts";
    private static final String PICTURE = "/activities/{slug}/picture";

    private final DescribingHosts describing;

    HostPages(DescribingHosts describing) {
        this.describing = describing;
    }

    @GetMapping(PATH)
    ModelAndView open(@PathVariable String slug, Page page, SignedIn who) {
        return page(describing.open(who, slug), Map.of(), new Sent(Map.of(), "", false), page);
    }

    @PostMapping(PATH + "/{host}")
    Object describe(
            @PathVariable String slug,
            @PathVariable UUID host,
            Page page,
            SignedIn who,
            @RequestParam Map<String, String> typed) {
        Map<String, String> sentence = new LinkedHashMap<>();
        page.languagesOwnFirst().stream()
                .filter(language -> typed.containsKey("sentence." + language))
                .forEach(language -> sentence.put(language, Typed.line(typed.get("sentence." + language))));
        String problem = describing.describe(who, slug, host, Typed.line(typed.get("url")), sentence);
        return answer(describing.open(who, slug), host, new Sent(typed, problem, false), page);
    }

    @PostMapping(PATH + "/{host}/logo")
    Object logo(
            @PathVariable String slug,
            @PathVariable UUID host,
            Page page,
            SignedIn who,
            @RequestParam MultipartFile picture)
            throws IOException {
        String problem = describing.logo(who, slug, host, picture.getInputStream());
        return answer(describing.open(who, slug), host, new Sent(Map.of(), problem, true), page);
    }

    @PostMapping(PATH + "/{host}/logo/remove")
    Object removeLogo(@PathVariable String slug, @PathVariable UUID host, Page page, SignedIn who) {
        describing.removeLogo(who, slug, host);
        return saved(describing.open(who, slug), page);
    }

    @PostMapping(PICTURE)
    Object picture(
            @PathVariable String slug,
            Page page,
            SignedIn who,
            @RequestParam MultipartFile picture,
            @RequestParam(defaultValue = "") String shows)
            throws IOException {
        Activity activity = describing.open(who, slug);
        String alt = Typed.line(shows);
        String problem = alt.isEmpty()
                ? "planning.hosts.no-alt"
                : describing.picture(who, slug, picture.getInputStream(), Map.of(page.language(), alt));
        return problem.isEmpty()
                ? saved(activity, page)
                : page(activity, Map.of(), new Sent(Map.of("shows", alt), problem, false), page);
    }

    @PostMapping(PICTURE + "/remove")
    Object removePicture(@PathVariable String slug, Page page, SignedIn who) {
        describing.removePicture(who, slug);
        return saved(describing.open(who, slug), page);
    }

    private Object answer(Activity activity, UUID host, Sent sent, Page page) {
        return sent.problem().isEmpty()
                ? saved(activity, page)
                : page(activity, Map.of(host, sent), new Sent(Map.of(), "", false), page);
    }

    private static String saved(Activity activity, Page page) {
        return "redirect:" + page.to(activity.path() + "/hosts?saved");
    }

    /** @param wrong what was sent for one of them and not saved */
    private ModelAndView page(Activity activity, Map<UUID, Sent> wrong, Sent picture, Page page) {
        List<HostView> hosts = describing.lines(activity, page.language()).stream()
                .map(line -> {
                    Optional<Sent> sent = Optional.ofNullable(wrong.get(line.id()));
                    return HostView.of(
                            page,
                            line,
                            sent,
                            sent.map(found -> words(found, page)).orElse(""));
                })
                .toList();
        ModelAndView shown = new ModelAndView("events/planning/hosts", "activity", activity)
                .addObject("hosts", hosts)
                .addObject("picture", describing.picture(activity))
                .addObject("shows", picture.typed().getOrDefault("shows", ""))
                .addObject("problem", words(picture, page))
                .addObject("saved", page.query().equals("saved"));
        shown.setStatus(
                wrong.isEmpty() && picture.problem().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static String words(Sent sent, Page page) {
        return sent.problem().isEmpty()
                ? ""
                : page.t()
                        .say(
                                sent.problem(),
                                "megabytes",
                                Refusal.MOST_MEGABYTES,
                                "megapixels",
                                Refusal.MOST_MEGAPIXELS);
    }
}
