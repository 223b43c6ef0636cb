package kompas.events.closing.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.closing.Closing;
import kompas.events.closing.ClosingDates;
import kompas.events.signup.CheckingIn;
import kompas.events.signup.StaffedDates;
import kompas.events.signup.StaffedDates.Chosen;
import kompas.files.FileId;
import kompas.files.PictureOutcome;
import kompas.files.Refusal;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One screen, the morning after: how many came, and what came of it. */
@PageController
class ClosePages {

    private static final String PATH = "/activities/{slug}/close";
    private static final Set<String> DID = Set.of("done", "removed");

    private final StaffedDates dates;
    private final ClosingDates closing;
    private final CheckingIn door;

    ClosePages(StaffedDates dates, ClosingDates closing, CheckingIn door) {
        this.dates = dates;
        this.closing = closing;
        this.door = door;
    }

    @GetMapping(PATH)
    ModelAndView ask(
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String did,
            SignedIn who) {
        Chosen chosen = chosen(slug, date, who);
        CloseTyped typed = CloseTyped.of(closing.of(chosen), counted(chosen), page.language());
        return view(chosen, typed, false, "", DID.contains(did) ? did : "");
    }

    @PostMapping(PATH + "/pictures/{file}")
    String remove(
            Page page,
            @PathVariable String slug,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String date,
            SignedIn who) {
        Chosen chosen = chosen(slug, date, who);
        closing.remove(chosen, new FileId(file));
        return "redirect:" + at(page, chosen, "removed");
    }

    @PostMapping(PATH)
    Object keep(
            Page page,
            @PathVariable String slug,
            CloseTyped typed,
            @RequestParam @Nullable MultipartFile picture,
            SignedIn who)
            throws IOException {
        Chosen chosen = chosen(slug, typed.date() == null ? "" : typed.date(), who);
        if (!closing.isOver(chosen)) {
            return again(chosen, typed, "");
        }
        boolean pictured = picture != null && !picture.isEmpty();
        if (!typed.sound() || pictured && !"true".equals(typed.permitted())) {
            return again(chosen, typed, pictured ? page.t().say("closing.permitted-missing") : "");
        }
        Optional<Closing> before = closing.of(chosen);
        if (picture != null && pictured) {
            Optional<Refusal> refused = keep(chosen, picture, title(chosen, page));
            if (refused.isPresent()) {
                return again(chosen, typed, words(refused.get(), page.t()));
            }
        }
        closing.close(chosen, typed.closing(before, page.language()));
        return "redirect:" + at(page, chosen, "done");
    }

    private static String at(Page page, Chosen chosen, String did) {
        return page.to(chosen.activity().path() + "/close?date=" + chosen.date().id() + "&did=" + did);
    }

    private Optional<Refusal> keep(Chosen chosen, MultipartFile picture, LocalizedText alt) throws IOException {
        try (InputStream upload = picture.getInputStream()) {
            return closing.keep(chosen, upload, alt) instanceof PictureOutcome.Refused refused
                    ? Optional.of(refused.reason())
                    : Optional.empty();
        }
    }

    private static LocalizedText title(Chosen chosen, Page page) {
        return chosen.activity()
                .title()
                .orElseGet(() -> LocalizedText.of(
                        page.language(), page.t().say(chosen.activity().kind().key())));
    }

    private static String words(Refusal reason, Text t) {
        return t.say(reason.key(), "megabytes", Refusal.MOST_MEGABYTES, "megapixels", Refusal.MOST_MEGAPIXELS);
    }

    private Chosen chosen(String slug, String date, SignedIn who) {
        return dates.choose(slug, StaffedDates.date(date), who);
    }

    private int counted(Chosen chosen) {
        return door.numbers(chosen).there();
    }

    private ModelAndView again(Chosen chosen, CloseTyped typed, String pictureError) {
        ModelAndView again = view(chosen, typed, true, pictureError, "");
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView view(Chosen chosen, CloseTyped typed, boolean checked, String pictureError, String did) {
        return new ModelAndView(
                "events/closing/close",
                "view",
                new CloseView(
                        chosen,
                        typed,
                        closing.picturesOf(chosen),
                        counted(chosen),
                        checked,
                        pictureError,
                        did,
                        closing.isOver(chosen)));
    }
}
