package kompas.accounts.requests.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kompas.accounts.requests.Register;
import kompas.accounts.requests.Register.Shelf;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** The register on the screen: a tab for what waits and one for what was answered, each with its number. */
public record RegisterView(Register register, Register.Place place, LocalDate today) {

    static final String ANSWERED = "answered";

    public boolean answered() {
        return place.shelf() == Shelf.ANSWERED;
    }

    public boolean searched() {
        return !place.words().isEmpty();
    }

    public boolean empty() {
        return register.requests().isEmpty();
    }

    public List<Link> tabs(Page page) {
        return List.of(
                tab(page, Shelf.OPEN, page.t().say("requests.tab.open", "count", register.open())),
                tab(page, Shelf.ANSWERED, page.t().say("requests.tab.answered", "count", register.answered())));
    }

    public Optional<String> next(Page page) {
        return register.next().map(last -> address(page, place.shelf()) + "&after=" + last);
    }

    /** How many there are on this tab, in words. */
    public String count(Page page) {
        return page.t().say("requests.count", "count", answered() ? register.answered() : register.open());
    }

    private Link tab(Page page, Shelf shelf, String label) {
        return new Link(label, address(page, shelf), place.shelf() == shelf);
    }

    private String address(Page page, Shelf shelf) {
        return page.to(RegisterPages.PATH)
                + "?q=" + URLEncoder.encode(place.words(), StandardCharsets.UTF_8)
                + (shelf == Shelf.ANSWERED ? "&state=" + ANSWERED : "");
    }
}
