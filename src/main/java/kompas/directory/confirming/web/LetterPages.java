package kompas.directory.confirming.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.confirming.PaperLetter;
import kompas.directory.confirming.PaperLetters;
import kompas.directory.confirming.PeriodsInForce;
import kompas.network.NetworkSettings;
import kompas.places.Places;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import kompas.shared.web.Unshared;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Letters to print: whom to write to, and the sheets. */
@PageController
class LetterPages {

    private static final String PATH = "/desk/letters";

    private final PaperLetters letters;
    private final Places places;
    private final Messages messages;
    private final NetworkSettings network;
    private final PeriodsInForce periods;

    LetterPages(
            PaperLetters letters, Places places, Messages messages, NetworkSettings network, PeriodsInForce periods) {
        this.letters = letters;
        this.places = places;
        this.messages = messages;
        this.network = network;
        this.periods = periods;
    }

    @GetMapping(PATH)
    ModelAndView choose(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "false") boolean none) {
        return new ModelAndView(
                "confirming/letters",
                "view",
                LettersView.of(letters.waiting(who), area, none, places, page.language()));
    }

    /** Not a page to come back to: what is printed here is shown once. */
    @PostMapping(PATH)
    Object print(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") List<UUID> organisation,
            HttpServletResponse response) {
        Unshared.mark(response);
        List<PaperLetter> made =
                letters.print(organisation.stream().map(OrganisationId::new).toList(), who);
        if (made.isEmpty()) {
            return "redirect:" + page.to(PATH + "?none=true");
        }
        return new ModelAndView(
                "confirming/paper", "sheets", made.stream().map(this::sheet).toList());
    }

    private Sheet sheet(PaperLetter letter) {
        Text t = new Text(messages, letter.language());
        return new Sheet(
                letter,
                t,
                network.current().name().in(letter.language()).text(),
                periods.now().often());
    }
}
