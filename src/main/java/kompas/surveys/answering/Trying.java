package kompas.surveys.answering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.files.Files;
import kompas.surveys.SurveyId;
import kompas.surveys.bindings.Bindings;
import kompas.surveys.questionnaires.FormFile;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Form;
import kompas.surveys.xform.Prompt;
import kompas.surveys.xform.UnusableForm;
import kompas.surveys.xform.WrongForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A form filled in to see what it is like, draft or not: as those who answer see it, and nothing is kept. What has been answered so
 * far goes with the page and comes back with it.
 */
@Service
public class Trying {

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST = 20;

    private final FormVersions versions;
    private final KeepingQuestionnaires questionnaires;
    private final Files files;
    private final Turning turning;
    private final Cache<Key, Optional<AnswerForms.Known>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    Trying(FormVersions versions, KeepingQuestionnaires questionnaires, Files files, Turning turning) {
        this.versions = versions;
        this.questionnaires = questionnaires;
        this.files = files;
        this.turning = turning;
    }

    private record Key(UUID version, String md5) {}

    /**
     * How far somebody is.
     *
     * @param content what they have answered
     * @param all every page as the answers stand
     */
    public record Tried(AnswerSheet sheet, SheetPage page, byte[] content, List<FormPage> all) {}

    /** A form with nothing in it yet; empty where no phone and no page could show it. */
    @Transactional(readOnly = true)
    public Optional<Tried> begin(FormVersion version, String language) {
        return form(version).map(form -> begin(form, language));
    }

    private static Tried begin(AnswerForms.Known form, String language) {
        Filling filling = form.begin(Way.BY_THEMSELVES);
        List<FormPage> pages = Way.of(form, filling).pages(language);
        return new Tried(sheet(form.version()), SheetPage.of(pages, 0, List.of()), filling.xml(), pages);
    }

    /**
     * The page behind a press of a button. Files are not sent at all: that one was chosen is answer enough.
     *
     * @param content as the page had it; where it is of another form by now it begins anew
     */
    @Transactional(readOnly = true)
    public Optional<Tried> turn(FormVersion version, byte[] content, Turn turn) throws IOException {
        Optional<AnswerForms.Known> form = form(version);
        Optional<Filling> opened = form.flatMap(each -> open(each, content));
        if (form.isEmpty() || opened.isEmpty()) {
            return form.map(each -> begin(each, turn.language()));
        }
        Filling filling = opened.get();
        Way way = Way.of(form.get(), filling);
        choose(filling, way, turn);
        AnswerSheet sheet = sheet(version);
        SheetPage page = turning.turn(sheet, filling, way, turn);
        return Optional.of(new Tried(sheet, page, filling.xml(), way.pages(turn.language())));
    }

    private static void choose(Filling filling, Way way, Turn turn) {
        way.pages(turn.language()).stream()
                .flatMap(page -> page.prompts().stream())
                .filter(prompt -> prompt.control() == Prompt.Control.UPLOAD
                        && !prompt.readOnly()
                        && turn.shown().contains(prompt.path())
                        && !turn.typed().first(prompt.path()).isEmpty())
                .forEach(prompt -> filling.answer(prompt.path(), turn.typed().first(prompt.path()), turn.language()));
    }

    /** Nobody's, and nowhere. */
    private static AnswerSheet sheet(FormVersion version) {
        return new AnswerSheet(
                version.id(),
                new SurveyId(version.id()),
                version.id(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                false,
                false);
    }

    private static Optional<Filling> open(AnswerForms.Known form, byte[] content) {
        try {
            return Optional.of(form.form().open(new ByteArrayInputStream(content)));
        } catch (IOException | WrongForm e) {
            return Optional.empty();
        }
    }

    private Optional<AnswerForms.Known> form(FormVersion version) {
        return known.get(new Key(version.id(), version.md5()), key -> parsed(version));
    }

    private Optional<AnswerForms.Known> parsed(FormVersion version) {
        try {
            Form form = Form.parse(
                    versions.xform(version), name -> file(version, name).map(this::bytes));
            String way = Bindings.question(questionnaires.workbook(version), Bindings.WAY)
                    .orElse("");
            return Optional.of(new AnswerForms.Known(version, form, way));
        } catch (UnusableForm e) {
            return Optional.empty();
        }
    }

    /** A file the form shows, where somebody has given it. */
    @Transactional(readOnly = true)
    public Optional<FormFile> file(FormVersion version, String name) {
        return versions.files(version).stream()
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    /** What is in it. */
    public byte[] bytes(FormFile file) {
        try (InputStream bytes = files.openBytes(file.file())) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
