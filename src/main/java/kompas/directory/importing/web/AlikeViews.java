package kompas.directory.importing.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.DuplicatesDesk;
import kompas.directory.duplicates.ReasonWords;
import kompas.directory.importing.Alikes;
import kompas.directory.importing.runs.Told;
import kompas.directory.importing.runs.Upload;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells what of an import may stand in Kompas twice: foreseen before it is written, found afterwards. */
@Component
class AlikeViews {

    private final DuplicatesDesk desk;
    private final OrganisationDirectory directory;

    AlikeViews(DuplicatesDesk desk, OrganisationDirectory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    AlikeView of(Upload upload, ImportView.Step step, Text t) {
        return switch (step) {
            case DIFFERENCE ->
                upload.difference()
                        .map(Told::alikes)
                        .map(alikes -> foreseen(alikes, t))
                        .orElse(AlikeView.NONE);
            case REPORT ->
                new AlikeView(desk.ofImport(upload.id()), 0, "/desk/duplicates?import=" + upload.id(), List.of());
            case MAP, CHECK, WORKING, UNDONE -> AlikeView.NONE;
        };
    }

    private AlikeView foreseen(Alikes alikes, Text t) {
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(alikes.some().stream()
                .map(alike -> new OrganisationId(alike.other()))
                .toList());
        List<AlikeView.Line> lines = alikes.some().stream()
                .flatMap(alike -> Stream.ofNullable(known.get(new OrganisationId(alike.other())))
                        .map(other -> line(alike, other, t)))
                .toList();
        return new AlikeView(alikes.found(), alikes.compared() < Alikes.MOST ? 0 : Alikes.MOST, "", lines);
    }

    private static AlikeView.Line line(Alikes.Alike alike, OrganisationSummary other, Text t) {
        Shown name = other.name().in(t.language());
        return new AlikeView.Line(
                alike.name(),
                name.text(),
                name.language(),
                other.path(),
                String.join(", ", ReasonWords.of(alike.reasons(), t).speaking()));
    }
}
