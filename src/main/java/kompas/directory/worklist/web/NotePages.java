package kompas.directory.worklist.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.directory.worklist.Notes;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notes on one organisation, for staff alone. */
@PageController
class NotePages {

    private static final String PATH = "/organisations/{slug}/notes";

    private final Notes notes;

    NotePages(Notes notes) {
        this.notes = notes;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Page page, SignedIn who, @PathVariable String slug, @RequestParam(defaultValue = "") String deleted) {
        return show(page, who, slug, deleted, "");
    }

    @PostMapping(PATH)
    Object add(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String number) {
        OrganisationId id = notes.organisation(who, slug);
        if (!fits(text)) {
            return refused(page, who, slug, text);
        }
        notes.add(who, id, WorklistPages.id(number).orElseGet(Notes::nextId), text.strip());
        return back(page, slug, "");
    }

    @PostMapping(PATH + "/{note}")
    Object change(
            Page page,
            SignedIn who,
            @PathVariable String slug,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String text) {
        OrganisationId id = notes.organisation(who, slug);
        if (!fits(text)) {
            return refused(page, who, slug, "");
        }
        notes.change(who, id, note, text.strip());
        return back(page, slug, "");
    }

    @PostMapping(PATH + "/{note}/{act:delete|restore}")
    String delete(
            Page page, SignedIn who, @PathVariable String slug, @PathVariable UUID note, @PathVariable String act) {
        boolean deleted = act.equals("delete");
        notes.delete(who, notes.organisation(who, slug), note, deleted);
        return back(page, slug, deleted ? "?deleted=" + note : "");
    }

    private static boolean fits(String text) {
        return !text.isBlank() && text.strip().length() <= Notes.LONGEST;
    }

    private ModelAndView refused(Page page, SignedIn who, String slug, String typed) {
        ModelAndView again = show(page, who, slug, "", typed);
        again.addObject("problem", page.t().say("worklist.note.wrong", "most", Notes.LONGEST));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView show(Page page, SignedIn who, String slug, String deleted, String typed) {
        Optional<String> gone = WorklistPages.id(deleted).map(UUID::toString);
        OrganisationId id = notes.organisation(who, slug);
        NotesView view = new NotesView(
                "/organisations/" + slug,
                notes.name(id, page.language()),
                notes.of(who, id),
                Notes.nextId(),
                gone.orElse(""),
                typed);
        return new ModelAndView("worklist/notes", Map.of("view", view, "problem", ""));
    }

    private static String back(Page page, String slug, String query) {
        return "redirect:" + page.to("/organisations/" + slug + "/notes") + query;
    }
}
