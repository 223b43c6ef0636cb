package kompas.events.fairs.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.FairWords;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Inviting;
import kompas.events.fairs.SettingUpFairs;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a fair stands: who answered what, whom to phone, the whole list as a file, and until when answers are taken. */
@PageController
class BoardPages {

    static final String PATH = "/activities/{slug}/fair";

    private final Fairs fairs;
    private final SettingUpFairs settings;
    private final FairWords words;

    BoardPages(Fairs fairs, SettingUpFairs settings, FairWords words) {
        this.fairs = fairs;
        this.settings = settings;
        this.words = words;
    }

    @GetMapping(PATH)
    ModelAndView board(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String show,
            Done after) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        return new ModelAndView(
                "events/fairs/board",
                "view",
                new BoardView(
                        Head.of(page, fair, ""),
                        fair.fair(),
                        fairs.guests(fair),
                        BoardView.known(show),
                        after.said(page)));
    }

    /** What was done on the page before. */
    record Done(
            @Nullable String done,
            @Nullable Integer count,
            @Nullable Integer others) {

        String said(Page page) {
            return done != null
                            && List.of("invited", "reminded", "saved", "removed", "slips-stay")
                                    .contains(done)
                    ? page.t()
                            .say(
                                    "fairs.done." + done,
                                    "count",
                                    count == null ? 0 : count,
                                    "others",
                                    others == null ? 0 : others)
                    : "";
        }
    }

    /** To phone: those who are silent, with their numbers, on paper too. */
    @GetMapping(PATH + "/phones")
    ModelAndView phones(Page page, SignedIn who, @PathVariable String slug) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        List<Guest> silent = fairs.guests(fair).stream()
                .filter(guest -> Inviting.isSilent(guest, fair.fair()))
                .filter(guest -> !guest.contact().phones().isEmpty())
                .toList();
        return new ModelAndView(
                "events/fairs/phones", "view", new BoardView(Head.of(page, fair, ""), fair.fair(), silent, "", ""));
    }

    @GetMapping(PATH + "/replies.csv")
    ResponseEntity<byte[]> file(Page page, SignedIn who, @PathVariable String slug) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        String file = new RepliesFile(page.t(), fair.fair()).of(fairs.guests(fair));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"fair-" + slug + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH + "/settings")
    ModelAndView settings(Page page, SignedIn who, @PathVariable String slug) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        return form(page, fair, SettingsForm.of(fair.fair()), false);
    }

    @PostMapping(PATH + "/settings")
    Object save(Page page, SignedIn who, @PathVariable String slug, SettingsForm form) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        if (form.wrong()) {
            ModelAndView again = form(page, fair, form, true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        settings.save(slug, form.by(), form.until(), form.words(), who);
        return "redirect:" + page.to(fair.desk()) + "?done=saved";
    }

    private ModelAndView form(Page page, Opened fair, SettingsForm form, boolean sent) {
        return new ModelAndView("events/fairs/settings", "head", Head.of(page, fair, ""))
                .addObject("form", form)
                .addObject("sent", sent)
                .addObject("asks", words.knowsWhomToAsk(fair));
    }
}
