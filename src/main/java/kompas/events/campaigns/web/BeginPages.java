package kompas.events.campaigns.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.Campaigns;
import kompas.events.campaigns.ReadingCampaign;
import kompas.events.campaigns.ReadyCampaigns;
import kompas.events.planning.Answers;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A network begins a campaign, from one that is ready or from last year's, and changes it. */
@PageController
class BeginPages {

    private final Campaigns campaigns;
    private final ReadyCampaigns ready;
    private final NetworkSettings network;

    BeginPages(Campaigns campaigns, ReadyCampaigns ready, NetworkSettings network) {
        this.network = network;
        this.campaigns = campaigns;
        this.ready = ready;
    }

    /** @param from key of a ready one, or address of an earlier one */
    @GetMapping(CampaignPages.PATH + "/new")
    ModelAndView begin(Page page, SignedIn who, @RequestParam(defaultValue = "") String from) {
        who.require(EventsAct.CAMPAIGN);
        Answers answers = ready.find(from, campaigns.today())
                .map(found -> answers(found.campaign(), found.steps()))
                .or(() -> from.isEmpty() ? Optional.empty() : Optional.of(again(campaigns.get(from, Optional.of(who)))))
                .orElseGet(Answers::none);
        return form(
                page,
                new BeginView(Identifiers.next(), Optional.empty(), answers, List.of(), page.languagesOwnFirst()));
    }

    @GetMapping(CampaignPages.PATH + "/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Page page, SignedIn who) {
        who.require(EventsAct.CAMPAIGN);
        Campaign campaign = campaigns.get(slug, Optional.of(who));
        return form(
                page,
                new BeginView(
                        campaign.id(),
                        Optional.of(campaign),
                        answers(campaign, campaigns.steps(campaign)),
                        List.of(),
                        page.languagesOwnFirst()));
    }

    @PostMapping(CampaignPages.PATH + "/new")
    Object save(
            Page page,
            SignedIn who,
            @RequestParam UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "draft") String intent) {
        who.require(EventsAct.CAMPAIGN);
        Answers answers = new Answers(typed);
        ReadingCampaign reading = new ReadingCampaign(answers, page.languagesOwnFirst());
        Optional<Campaign> previous = answers.findLine("previous")
                .map(slug -> campaigns.get(slug, Optional.of(who)))
                .filter(earlier -> !earlier.id().equals(id));
        Campaign.Status status = intent.equals("open") ? Campaign.Status.OPEN : Campaign.Status.DRAFT;
        Optional<Campaign> read = reading.read(id, status, previous.map(Campaign::id));
        if (read.isEmpty()) {
            Optional<Campaign> changed = campaigns.find(who, id);
            return form(page, new BeginView(id, changed, answers, reading.problems(), page.languagesOwnFirst()));
        }
        Campaign saved = campaigns.save(who, read.get(), reading.steps(campaigns.steps(read.get())));
        return "redirect:" + page.to(saved.path());
    }

    private ModelAndView form(Page page, BeginView view) {
        ModelAndView form = new ModelAndView("events/campaigns/form", "view", view)
                .addObject("countries", view.countries(network.current().countries(), page.t()));
        form.setStatus(view.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    /** An earlier campaign a year later, to be compared with it. */
    private Answers again(Campaign earlier) {
        return answers(earlier, campaigns.steps(earlier))
                .with("begins", earlier.begins().plusYears(1).toString())
                .with("ends", earlier.ends().plusYears(1).toString())
                .with("previous", earlier.slug());
    }

    private static Answers answers(Campaign campaign, List<Campaign.Step> steps) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        Campaign.Words words = campaign.words();
        texts(typed, "title", Optional.of(words.title()));
        texts(typed, "summary", words.summary());
        texts(typed, "description", words.description());
        texts(typed, "press", words.press());
        texts(typed, "poster", words.poster());
        Map<String, List<String>> lines = new LinkedHashMap<>();
        steps.forEach(step -> step.text()
                .texts()
                .forEach((language, text) -> lines.computeIfAbsent(language, unused -> new ArrayList<>())
                        .add(text)));
        lines.forEach((language, all) -> typed.put("steps." + language, List.of(String.join("\n", all))));
        typed.put("begins", List.of(campaign.begins().toString()));
        typed.put("ends", List.of(campaign.ends().toString()));
        typed.put("country", campaign.countries());
        typed.put("goal", campaign.goals().stream().map(String::valueOf).toList());
        return new Answers(typed);
    }

    private static void texts(Map<String, List<String>> typed, String field, Optional<LocalizedText> text) {
        text.ifPresent(
                known -> known.texts().forEach((language, words) -> typed.put(field + "." + language, List.of(words))));
    }
}
