package kompas.surveys.writing.web;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.surveys.answering.Trying;
import kompas.surveys.answering.Turn;
import kompas.surveys.questionnaires.FormDrafts;
import kompas.surveys.questionnaires.FormFile;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.Questionnaire;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The newest state of a questionnaire as those see it who answer on the web: for a try, of which nothing is kept. */
@PageController
class WriteTryPages {

    private static final String PATH = "/questionnaires/{id:[0-9a-f-]{36}}/try";

    private final KeepingQuestionnaires keeping;
    private final FormDrafts drafts;
    private final Trying trying;

    WriteTryPages(KeepingQuestionnaires keeping, FormDrafts drafts, Trying trying) {
        this.keeping = keeping;
        this.drafts = drafts;
        this.trying = trying;
    }

    @GetMapping(PATH)
    ModelAndView begin(Page page, SignedIn who, @PathVariable UUID id) {
        TryView.About about = about(who, id);
        return shown(page, about, trying.begin(about.version(), page.language()));
    }

    private TryView.About about(SignedIn who, UUID id) {
        Questionnaire questionnaire = keeping.get(id, who);
        FormVersion version = newest(id);
        boolean broken = version.published().isEmpty() && !keeping.isForm(version);
        return new TryView.About(questionnaire, version, broken, keeping.mayChange(who, questionnaire));
    }

    private FormVersion newest(UUID id) {
        return drafts.newest(id).orElseThrow(() -> new NotFound("Version of " + id));
    }

    @PostMapping(PATH)
    ModelAndView turn(Page page, SignedIn who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent)
            throws IOException {
        TryView.About about = about(who, id);
        byte[] content = read(Typed.asSent(sent.getFirst("state")));
        Optional<Trying.Tried> tried = trying.turn(about.version(), content, turn(page, sent));
        ModelAndView next = shown(page, about, tried);
        boolean wrong = tried.map(Trying.Tried::page)
                .filter(each -> !each.wrong().isEmpty())
                .isPresent();
        next.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return next;
    }

    /** What is no state of any form begins anew. */
    private static byte[] read(String state) {
        try {
            return Base64.getDecoder().decode(state);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Turn turn(Page page, MultiValueMap<String, String> sent) {
        String[] press = Typed.asSent(sent.getFirst("go")).split(":", 2);
        return new Turn(
                Typed.asSent(sent.getFirst("at")),
                switch (press[0]) {
                    case "back" -> Turn.Go.BACK;
                    case "stay" -> Turn.Go.STAY;
                    case "add" -> Turn.Go.ADD;
                    case "remove" -> Turn.Go.REMOVE;
                    case "to" -> Turn.Go.TO;
                    default -> Turn.Go.NEXT;
                },
                Set.copyOf(sent.getOrDefault("shown", List.of())),
                new kompas.surveys.answering.Typed(sent),
                List.of(),
                Map.of(),
                press.length > 1 ? press[1] : "",
                page.language());
    }

    private static ModelAndView shown(Page page, TryView.About about, Optional<Trying.Tried> tried) {
        String state = tried.map(each -> Base64.getEncoder().encodeToString(each.content()))
                .orElse("");
        return new ModelAndView("surveys/write/try", "view", new TryView(about, tried, state, page.t()));
    }

    /** A picture or a sound the form shows. */
    @GetMapping(PATH + "/files/{name}")
    ResponseEntity<byte[]> file(SignedIn who, @PathVariable UUID id, @PathVariable String name) {
        FormVersion version = newest(keeping.get(id, who).id());
        MediaType type = MediaTypeFactory.getMediaType(name.toLowerCase(Locale.ROOT))
                .filter(each -> !each.getSubtype().contains("svg"))
                .filter(each -> each.getType().matches("image|audio|video"))
                .orElseThrow(() -> new NotFound("No file to show"));
        FormFile file = trying.file(version, name).orElseThrow(() -> new NotFound("File " + name));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                .contentType(type)
                .body(trying.bytes(file));
    }
}
