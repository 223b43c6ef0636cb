package kompas.events.fairs.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.search.OrganisationCriteria;
import kompas.events.EventsAct;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Inviting;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Organisations found by a filter of the Compass are shown, then invited. */
@PageController
class InvitePages {

    private static final String PATH = BoardPages.PATH + "/invite";

    private final Fairs fairs;
    private final Inviting inviting;
    private final InviteChoices choices;

    InvitePages(Fairs fairs, Inviting inviting, InviteChoices choices) {
        this.fairs = fairs;
        this.inviting = inviting;
        this.choices = choices;
    }

    /** Takes the parameters of the Compass's own list. */
    @GetMapping(PATH)
    ModelAndView preview(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> parameters) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        OrganisationCriteria asked = parameters.isEmpty()
                ? choices.around(fair).orElseGet(OrganisationCriteria::everything)
                : criteria(parameters);
        return form(page, fair, asked, list(parameters), false);
    }

    @PostMapping(PATH)
    Object invite(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "0") int expected) {
        OrganisationCriteria criteria = criteria(parameters("?" + query));
        Optional<Inviting.Sent> sent = inviting.invite(slug, criteria, expected, who);
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        if (sent.isPresent()) {
            return "redirect:" + page.to(fair.desk()) + "?done=invited&count="
                    + (sent.get().mailed() + sent.get().others()) + "&others="
                    + sent.get().others();
        }
        ModelAndView again = form(page, fair, criteria, "", true);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    @PostMapping(BoardPages.PATH + "/remind")
    String remind(Page page, SignedIn who, @PathVariable String slug) {
        int count = inviting.remind(slug, who);
        return "redirect:" + page.to(fairs.open(slug, who, EventsAct.PLAN).desk()) + "?done=reminded&count=" + count;
    }

    private ModelAndView form(Page page, Opened fair, OrganisationCriteria asked, String list, boolean stale) {
        return new ModelAndView(
                "events/fairs/invite",
                "view",
                new InviteView(
                        Head.of(page, fair, "/invite"),
                        asked,
                        list,
                        asked.toQuery(),
                        choices.of(asked, page.t()),
                        inviting.preview(fair, asked, page.language()),
                        stale));
    }

    /** A pasted address says more than the fields beside it. */
    private static OrganisationCriteria criteria(Map<String, List<String>> parameters) {
        String list = list(parameters);
        return OrganisationCriteria.read(list.isEmpty() ? parameters : parameters(list))
                .criteria();
    }

    private static String list(Map<String, List<String>> parameters) {
        return parameters.getOrDefault("list", List.of()).stream()
                .map(String::strip)
                .filter(each -> each.contains("?") && each.length() <= 2000)
                .findFirst()
                .orElse("");
    }

    private static Map<String, List<String>> parameters(String address) {
        try {
            return new LinkedHashMap<>(UriComponentsBuilder.fromUriString(
                            "/?" + address.substring(address.indexOf('?') + 1))
                    .build()
                    .getQueryParams()
                    .entrySet()
                    .stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue().stream()
                                    .map(InvitePages::decoded)
                                    .toList())));
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
