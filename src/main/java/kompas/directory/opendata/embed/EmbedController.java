package kompas.directory.opendata.embed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.opendata.Finding;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.OrganisationResults;
import kompas.directory.search.View;
import kompas.search.IndexNotReady;
import kompas.shared.text.Languages;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Organisations in a frame on somebody else's website, with the parameters of the list page. */
@Controller
class EmbedController {

    private static final int SHOWN = 20;

    private final Finding finding;
    private final OrganisationDirectory directory;
    private final EmbedMap maps;
    private final Messages messages;
    private final Languages languages;

    EmbedController(
            Finding finding, OrganisationDirectory directory, EmbedMap maps, Messages messages, Languages languages) {
        this.finding = finding;
        this.directory = directory;
        this.maps = maps;
        this.messages = messages;
        this.languages = languages;
    }

    @GetMapping("/embed/organisations")
    String organisations(
            @RequestParam MultiValueMap<String, String> parameters,
            Page asked,
            HttpServletResponse response,
            Model model) {
        OrganisationCriteria criteria = OrganisationCriteria.read(parameters).criteria();
        Page page = in(parameters.getFirst("lang"), asked, criteria);
        model.addAttribute("page", page);
        model.addAttribute("view", view(criteria, page, response));
        return "opendata/embed";
    }

    private EmbedView view(OrganisationCriteria criteria, Page page, HttpServletResponse response) {
        try {
            OrganisationResults found = finding.page(shown(criteria), page.language());
            boolean asMap = criteria.view() == View.MAP;
            return new EmbedView(
                    criteria,
                    found.total(),
                    asMap ? List.of() : summaries(found),
                    asMap ? maps.of(found, page) : Optional.empty(),
                    true);
        } catch (IndexNotReady e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader("Retry-After", "30");
            return new EmbedView(criteria, 0, List.of(), Optional.empty(), false);
        }
    }

    private List<OrganisationSummary> summaries(OrganisationResults found) {
        List<OrganisationId> ids =
                found.hits().stream().map(hit -> new OrganisationId(hit.id())).toList();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(ids);
        return ids.stream().filter(known::containsKey).map(known::get).toList();
    }

    private static OrganisationCriteria shown(OrganisationCriteria asked) {
        return new OrganisationCriteria(
                asked.q(), asked.chosen(), asked.near(), asked.sort(), asked.view(), asked.page(), SHOWN);
    }

    /** The list page this frame shows a part of, in the language the frame was asked in. */
    private Page in(@Nullable String language, Page asked, OrganisationCriteria criteria) {
        String spoken = language != null && languages.has(language) ? language : languages.standard();
        return new Page(
                new Text(messages, spoken),
                "/organisations",
                criteria.seenAs(View.LIST).toQuery(),
                asked.base(),
                asked.frame(),
                Optional.empty());
    }
}
