package kompas.surveys.reviewing.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.SurveysAct;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.collecting.SeeingToStrays;
import kompas.surveys.collecting.SentAnswers;
import kompas.surveys.collecting.Stray;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What phones sent that could not be filed: looked at, taken out, filed by hand or said to be seen to. */
@PageController
class StrayPages {

    private static final String PATH = "/surveys/{slug}/strays";
    private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";
    private static final int BEGINNING = 2000;

    private final Surveys surveys;
    private final SeeingToStrays strays;
    private final ReceivingResponses responses;
    private final Accounts accounts;
    private final NetworkSettings network;

    StrayPages(
            Surveys surveys,
            SeeingToStrays strays,
            ReceivingResponses responses,
            Accounts accounts,
            NetworkSettings network) {
        this.surveys = surveys;
        this.strays = strays;
        this.responses = responses;
        this.accounts = accounts;
        this.network = network;
    }

    /** @param did {@code unreadable}, {@code settled} or "" */
    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String did) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        List<Stray> all = strays.all(who, survey);
        Map<PersonId, String> names = accounts.names(all.stream()
                .flatMap(stray ->
                        Stream.concat(stray.sender().stream(), stray.settled().flatMap(Stray.Settled::by).stream()))
                .collect(Collectors.toSet()));
        List<StraysView.Line> lines =
                all.stream().map(stray -> line(survey, stray, names)).toList();
        return new ModelAndView(
                "surveys/strays",
                "view",
                new StraysView(
                        survey,
                        lines.stream()
                                .filter(line -> line.stray().settled().isEmpty())
                                .toList(),
                        lines.stream()
                                .filter(line -> line.stray().settled().isPresent())
                                .toList(),
                        TimeZones.of(network.current().countries().getFirst()),
                        List.of("unreadable", "settled").contains(did) ? did : ""));
    }

    private StraysView.Line line(Survey survey, Stray stray, Map<PersonId, String> names) {
        Optional<SentAnswers> read = stray.read();
        boolean waits = stray.settled().isEmpty();
        Optional<UUID> other = read.filter(unused -> waits && stray.conflict())
                .flatMap(SentAnswers::instanceId)
                .flatMap(instance -> responses.find(survey.id(), stray.draft(), instance));
        return new StraysView.Line(
                stray,
                StraysView.name(names, stray.sender()),
                read.map(SentAnswers::title).orElse(""),
                read.isPresent(),
                other,
                beginning(stray.content()),
                StraysView.name(names, stray.settled().flatMap(Stray.Settled::by)));
    }

    private static String beginning(byte[] content) {
        return new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8);
    }

    /** As it came; never shown by a browser as what it says it is. */
    @GetMapping(ONE + ".xml")
    ResponseEntity<byte[]> content(SignedIn who, @PathVariable String slug, @PathVariable UUID id) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id + ".xml")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(strays.get(who, survey, id).content());
    }

    /** Files it as a response of its own, and shows that. */
    @PostMapping(ONE + "/file")
    String file(Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID id) throws IOException {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        return "redirect:"
                + page.to(survey.path()
                        + strays.file(who, survey, id)
                                .map(response -> "/responses/" + response)
                                .orElse("/strays?did=unreadable"));
    }

    @PostMapping(ONE + "/settle")
    String settle(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note) {
        Survey survey = surveys.get(slug, who, SurveysAct.REVIEW);
        String typed = Typed.line(note);
        strays.settle(who, survey, id, typed.substring(0, Math.min(typed.length(), SeeingToStrays.LONGEST_NOTE)));
        return "redirect:" + page.to(survey.path() + "/strays?did=settled");
    }
}
