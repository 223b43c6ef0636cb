package kompas.events.fairs.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.events.EventsAct;
import kompas.events.fairs.FairPaper;
import kompas.events.fairs.FairWords;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.QrPath;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Invitations to print: whom to write to, and the sheets. */
@PageController
class FairLetterPages {

    private static final String PATH = BoardPages.PATH + "/letters";

    private final Fairs fairs;
    private final FairPaper paper;
    private final FairWords words;
    private final Messages messages;
    private final Clock clock;

    FairLetterPages(Fairs fairs, FairPaper paper, FairWords words, Messages messages, Clock clock) {
        this.fairs = fairs;
        this.paper = paper;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView choose(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean none) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        return new ModelAndView("events/fairs/letters", "head", Head.of(page, fair, ""))
                .addObject("guests", paper.waiting(fair))
                .addObject("none", none);
    }

    /** Not a page to come back to: what is printed here is shown once. */
    @PostMapping(PATH)
    Object print(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") List<UUID> guest,
            HttpServletResponse response) {
        Secret.mark(response);
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        List<FairPaper.Letter> letters = paper.print(slug, guest, LocalDate.now(clock), who);
        if (letters.isEmpty()) {
            return "redirect:" + page.to(fair.desk()) + "/letters?none=true";
        }
        return new ModelAndView("events/fairs/paper", "head", Head.of(page, fair, ""))
                .addObject(
                        "sheets",
                        letters.stream()
                                .map(letter -> sheet(page, fair, letter))
                                .toList());
    }

    private FairSheet sheet(Page page, Opened fair, FairPaper.Letter letter) {
        Text t = new Text(messages, letter.guest().language());
        return new FairSheet(
                letter,
                t,
                words.host(fair, t)
                        .orElseGet(() -> page.siteName().in(t.language()).text()),
                fair.activity()
                        .title()
                        .map(title -> title.in(t.language()).text())
                        .orElse(""),
                words.facts(fair, t),
                fair.fair().words(),
                QrPath.of(letter.link()));
    }
}
