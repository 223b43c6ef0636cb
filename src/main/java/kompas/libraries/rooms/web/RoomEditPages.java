package kompas.libraries.rooms.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.files.Refusal;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.domain.LibraryProfile;
import kompas.libraries.domain.LibraryRegister;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.libraries.rooms.domain.KeepingRooms;
import kompas.libraries.rooms.web.RoomEditViews.Filled;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Staff add rooms, change and archive them. */
@PageController
class RoomEditPages {

    private static final String EDIT = "/desk/rooms/{id}/edit";

    private final KeepingRooms keeping;
    private final RoomEditViews views;
    private final DeskViews desk;
    private final RoomsPermissions permissions;
    private final Libraries libraries;
    private final LibraryRegister register;

    RoomEditPages(
            KeepingRooms keeping,
            RoomEditViews views,
            DeskViews desk,
            RoomsPermissions permissions,
            Libraries libraries,
            LibraryRegister register) {
        this.keeping = keeping;
        this.views = views;
        this.desk = desk;
        this.permissions = permissions;
        this.libraries = libraries;
        this.register = register;
    }

    /** A new one, with the hours the library has. */
    @GetMapping("/desk/rooms/new")
    ModelAndView begin(Page page, SignedIn who, @RequestParam(defaultValue = "") String library) {
        LibrarySummary house = desk.get(who, library);
        permissions.require(who, RoomsAct.KEEP, house.id());
        Filled filled = RoomEditViews.fresh(
                KeepingRooms.newId().toString(),
                register.findProfile(house.slug()).flatMap(LibraryProfile::hours));
        return show(views.view(page, house, null, filled));
    }

    @PostMapping("/desk/rooms/new")
    Object add(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> typed) {
        LibrarySummary house = desk.get(who, RoomTyped.line(typed.getFirst("library")));
        RoomForm form = new RoomForm(typed);
        RoomId id = form.id().map(RoomId::of).orElseGet(KeepingRooms::newId);
        return save(page, who, form, new Saving(house, id, Optional.empty(), typed));
    }

    @GetMapping(EDIT)
    ModelAndView edit(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        Room room = keeping.get(RoomId.of(id), who);
        String note = Coded.find(Done.class, done).map(Done::key).orElse("");
        return show(views.view(page, libraries.get(room.library()), room, RoomEditViews.of(room, note)));
    }

    @PostMapping(EDIT)
    Object change(Page page, SignedIn who, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Room room = keeping.get(RoomId.of(id), who);
        return save(
                page,
                who,
                new RoomForm(typed),
                new Saving(libraries.get(room.library()), room.id(), Optional.of(room), typed));
    }

    private record Saving(
            LibrarySummary library, RoomId id, Optional<Room> before, MultiValueMap<String, String> typed) {}

    private Object save(Page page, SignedIn who, RoomForm form, Saving saving) {
        List<String> languages = views.languages(page, saving.library());
        Optional<Room> room = form.room(saving.library().id(), saving.id(), languages, saving.before());
        if (room.isEmpty()) {
            ModelAndView again = show(views.view(
                    page,
                    saving.library(),
                    saving.before().orElse(null),
                    Filled.typed(saving.id().toString(), saving.typed(), form.problems())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        keeping.save(room.get(), who);
        return back(page, saving.id(), Done.SAVED);
    }

    /** Hidden, to be had, archived: one of {@link RoomStatus}. */
    @PostMapping("/desk/rooms/{id}/status")
    String become(Page page, SignedIn who, @PathVariable UUID id, @RequestParam(defaultValue = "") String status) {
        Coded.find(RoomStatus.class, status).ifPresent(wanted -> keeping.become(RoomId.of(id), wanted, who));
        return back(page, RoomId.of(id), Done.SAVED);
    }

    @PostMapping("/desk/rooms/{id}/picture")
    Object picture(
            Page page,
            SignedIn who,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String alt)
            throws IOException {
        Room room = keeping.get(RoomId.of(id), who);
        if (file == null || file.isEmpty()) {
            return back(page, room.id(), Done.NO_FILE);
        }
        LocalizedText words =
                LocalizedText.ofOptional(page.language(), RoomTyped.line(alt)).orElse(room.name());
        try (InputStream upload = file.getInputStream()) {
            Optional<Refusal> refused = keeping.show(room.id(), upload, words, who);
            return refused.isEmpty() ? back(page, room.id(), Done.SAVED) : refused(page, room, refused.get());
        }
    }

    private Object refused(Page page, Room room, Refusal reason) {
        Filled filled = RoomEditViews.of(room, "");
        ModelAndView again = show(views.view(
                page,
                libraries.get(room.library()),
                room,
                new Filled(filled.id(), filled.values(), filled.chosen(), Map.of("file", reason.key()), "")));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/desk/rooms/{id}/picture/remove")
    String noPicture(Page page, SignedIn who, @PathVariable UUID id) {
        keeping.removePicture(RoomId.of(id), who);
        return back(page, RoomId.of(id), Done.SAVED);
    }

    /** What has just been done, said on the page. */
    private enum Done implements Coded {
        SAVED,
        NO_FILE;

        @Override
        public String key() {
            return "rooms.edit.done." + code();
        }
    }

    private static ModelAndView show(EditView view) {
        return new ModelAndView("rooms/edit", "view", view);
    }

    private static String back(Page page, RoomId id, Done done) {
        return "redirect:" + page.to("/desk/rooms/" + id + "/edit?done=" + done.code());
    }
}
