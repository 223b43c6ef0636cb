package kompas.directory.needed.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationDirectory;
import kompas.directory.needed.AnsweringNeeds;
import kompas.directory.needed.NeedState;
import kompas.directory.needed.WorkedNeed;
import kompas.libraries.Libraries;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Rooms;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.Typed;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** One need: who states it and where it was said, what is done about it, and what could be. */
@PageController
class WorkedNeedPages {

    private static final String PATH = NeedsDeskPages.PATH + "/{id:[0-9a-f-]{36}}";
    private static final Set<String> SAID = Set.of("note", "answered", "gone", "open", "dropped", "introduced");
    private static final int LONGEST_NOTE = 1000;

    private final AnsweringNeeds answering;
    private final WorkedNeedViews views;
    private final OrganisationDirectory directory;
    private final Rooms rooms;
    private final Libraries libraries;

    WorkedNeedPages(
            AnsweringNeeds answering,
            WorkedNeedViews views,
            OrganisationDirectory directory,
            Rooms rooms,
            Libraries libraries) {
        this.answering = answering;
        this.views = views;
        this.directory = directory;
        this.rooms = rooms;
        this.libraries = libraries;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String said) {
        return form(page, who, id, "").addObject("said", SAID.contains(said) ? said : "");
    }

    private ModelAndView form(Page page, SignedIn who, UUID id, String problem) {
        return new ModelAndView("needed/need").addObject("view", views.of(who, answering.get(who, id), problem, page));
    }

    /** Answered, no longer needed, or open again. */
    @PostMapping(PATH)
    String become(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String act) {
        NeedState state = Coded.find(NeedState.class, act)
                .filter(each -> each != NeedState.ANSWERING)
                .orElseThrow(() -> new NotFound("Act " + act));
        answering.become(who, List.of(id), state);
        return back(page, id, state.code());
    }

    @PostMapping(PATH + "/note")
    Object note(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        String note = Typed.text(words);
        if (!Typed.within(note, 1, LONGEST_NOTE)) {
            ModelAndView again = form(page, who, id, page.t().say("needed.note.wrong"));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again.addObject("said", "");
        }
        answering.note(who, List.of(id), note);
        return back(page, id, "note");
    }

    /** The room is offered, and the form that books it opens with the organisation typed in. */
    @PostMapping(PATH + "/room")
    String room(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String room) {
        Room offered = Identifiers.find(room)
                .map(RoomId::of)
                .flatMap(rooms::find)
                .orElseThrow(() -> new NotFound("Room " + room));
        var library = libraries.get(offered.library());
        WorkedNeed need = answering.room(who, id, library, offered);
        return "redirect:"
                + UriComponentsBuilder.fromPath(page.to(library.path() + "/rooms/" + offered.slug() + "/book"))
                        .queryParam("organisation", "{name}")
                        .encode()
                        .buildAndExpand(need.who().name().in(page.language()).text())
                        .toUriString();
    }

    @PostMapping(PATH + "/introduce")
    String introduce(
            Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String organisation) {
        answering.introduce(
                who,
                id,
                Optional.of(organisation)
                        .flatMap(directory::findBySlug)
                        .orElseThrow(() -> new NotFound("Organisation " + organisation)));
        return back(page, id, "introduced");
    }

    @PostMapping(PATH + "/drop")
    String drop(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String answer) {
        UUID dropped = Identifiers.find(answer).orElseThrow(() -> new NotFound("Answer " + answer));
        answering.drop(who, id, dropped);
        return back(page, id, "dropped");
    }

    private static String back(Page page, UUID id, String said) {
        return "redirect:" + page.to(NeedsDeskPages.PATH + "/" + id + "?said=" + said);
    }
}
