package kompas.directory.importing.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.directory.importing.FirstLook;
import kompas.directory.importing.UndoingImports;
import kompas.directory.importing.runs.ImportDesk;
import kompas.directory.importing.runs.OwnPlaces;
import kompas.directory.importing.runs.Told;
import kompas.directory.importing.runs.Upload;
import kompas.directory.importing.web.ImportView.Step;
import kompas.network.NetworkSettings;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts an import on the screen, wherever it stands. */
@Component
class ImportViews {

    private static final int LEFT = 100;

    private final ImportDesk desk;
    private final UndoingImports undoing;
    private final AlikeViews alike;
    private final NetworkSettings settings;
    private final OwnPlaces places;

    ImportViews(ImportDesk desk, UndoingImports undoing, AlikeViews alike, NetworkSettings settings, OwnPlaces places) {
        this.desk = desk;
        this.undoing = undoing;
        this.alike = alike;
        this.settings = settings;
        this.places = places;
    }

    ModelAndView of(Page page, SignedIn who, Upload upload) {
        Step step = ImportView.step(upload, desk.job(upload));
        boolean looking = step == Step.MAP || step == Step.CHECK;
        return show(page, upload, step, looking ? Optional.of(proposed(page, who, upload)) : Optional.empty());
    }

    /** Asks what the columns mean, as it was answered the last time. */
    ModelAndView asking(Page page, SignedIn who, Upload upload) throws IOException {
        MappingForm proposed = proposed(page, who, upload);
        return asking(page, upload, desk.mapping(upload).map(proposed::with).orElse(proposed));
    }

    ModelAndView asking(Page page, Upload upload, MappingForm form) {
        return show(page, upload, Step.MAP, Optional.of(form));
    }

    /** With what there is to mend. */
    MappingForm answered(Page page, SignedIn who, Upload upload, Map<String, String> answers) {
        MappingForm form = MappingForm.answered(desk.look(upload, page.language()), places.of(who), answers);
        return form.checked(page, settings.current().countries());
    }

    private MappingForm proposed(Page page, SignedIn who, Upload upload) {
        FirstLook look = desk.look(upload, page.language());
        return MappingForm.proposed(
                look, upload, places.of(who), settings.current().countries());
    }

    private ModelAndView show(Page page, Upload upload, Step step, Optional<MappingForm> form) {
        List<UndoingImports.Left> left = step == Step.UNDONE ? undoing.left(upload.id(), LEFT) : List.of();
        boolean rejected = upload.run().filter(run -> run.rejected() > 0).isPresent() && upload.fileKept();
        boolean warned = upload.report().filter(Told::warned).isPresent() && upload.fileKept();
        ImportView view = new ImportView(
                upload, desk.job(upload), step, form, left, rejected, warned, alike.of(upload, step, page.t()));
        return new ModelAndView(
                "importing/one",
                Map.of("view", view, "countries", settings.current().countries()));
    }
}
