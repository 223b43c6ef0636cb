package kompas.libraries.rooms.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.libraries.LibrarySummary;
import kompas.libraries.OrganisationsByName;
import kompas.libraries.OrganisationsByName.Named;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.libraries.rooms.domain.TrustingBookers;
import kompas.libraries.rooms.web.TrustedView.Line;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Staff say whose bookings are confirmed at once. */
@PageController
class TrustedPages {

    private static final String PATH = "/desk/rooms/trusted";

    private final TrustingBookers trusting;
    private final DeskViews desk;
    private final Rooms rooms;
    private final ObjectProvider<OrganisationsByName> organisations;

    TrustedPages(
            TrustingBookers trusting, DeskViews desk, Rooms rooms, ObjectProvider<OrganisationsByName> organisations) {
        this.trusting = trusting;
        this.desk = desk;
        this.rooms = rooms;
        this.organisations = organisations;
    }

    @GetMapping(PATH)
    ModelAndView list(Page page, SignedIn who, @RequestParam(defaultValue = "") String library) {
        return show(page, who, desk.get(who, library), "", "");
    }

    /** Somebody who is trusted from now on: a mail address, or an organisation by its name or the address of its page. */
    @PostMapping(PATH)
    Object add(
            Page page,
            SignedIn who,
            @RequestParam(defaultValue = "") String library,
            @RequestParam(defaultValue = "") String trusted,
            @RequestParam(defaultValue = "") String room) {
        LibrarySummary house = desk.get(who, library);
        String typed = RoomTyped.line(trusted);
        Optional<RoomId> only = RoomTyped.id(room).map(RoomId::of);
        if (RoomTyped.isAddress(typed)) {
            trusting.trustMailbox(house.id(), only, typed, who);
            return back(page, house);
        }
        List<Named> found = named(typed);
        if (found.size() != 1) {
            ModelAndView again =
                    show(page, who, house, typed, found.isEmpty() ? "rooms.trusted.unknown" : "rooms.trusted.several");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Named organisation = found.getFirst();
        trusting.trustOrganisation(
                house.id(),
                only,
                organisation.id(),
                organisation.name().in(organisation.name().source()).text(),
                who);
        return back(page, house);
    }

    @PostMapping(PATH + "/{id}/remove")
    String remove(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String library) {
        LibrarySummary house = desk.get(who, library);
        trusting.trustNoMore(house.id(), id, who);
        return back(page, house);
    }

    private List<Named> named(String typed) {
        return typed.isEmpty() || typed.length() > 300
                ? List.of()
                : Stream.ofNullable(organisations.getIfAvailable())
                        .flatMap(known -> known.find(typed).stream())
                        .toList();
    }

    private ModelAndView show(Page page, SignedIn who, LibrarySummary library, String typed, String problem) {
        List<Room> all = rooms.of(library.id());
        List<Line> lines = lines(page, library, all, who);
        return new ModelAndView(
                "rooms/trusted",
                "view",
                new TrustedView(
                        library.slug(),
                        Link.to(
                                page.t().say("rooms.desk.title"),
                                page.to(DeskPages.PATH + "?library=" + library.slug())),
                        lines,
                        all.stream()
                                .map(room -> new Choice(
                                        room.id().toString(),
                                        room.name().in(page.language()).text(),
                                        false))
                                .toList(),
                        typed,
                        problem.isEmpty() ? "" : page.t().say(problem)));
    }

    private List<Line> lines(Page page, LibrarySummary library, List<Room> all, SignedIn who) {
        Map<RoomId, String> names = all.stream()
                .collect(Collectors.toMap(
                        Room::id, room -> room.name().in(page.language()).text()));
        return trusting.of(library.id(), who).stream()
                .map(booker -> new Line(
                        booker.id(),
                        booker.named(),
                        booker.room()
                                .flatMap(id -> Optional.ofNullable(names.get(id)))
                                .orElseGet(() -> page.t().say("rooms.trusted.all-rooms")),
                        page.t().date(booker.since())))
                .toList();
    }

    private static String back(Page page, LibrarySummary library) {
        return "redirect:" + page.to(PATH + "?library=" + library.slug());
    }
}
