package kompas.surveys.collecting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.files.Files;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.Surveys;
import kompas.surveys.questionnaires.FormFile;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What phones are given: the form of their survey, and the files it shows. */
@Service
public class FieldForms {

    private final Devices devices;
    private final FormVersions versions;
    private final Surveys surveys;
    private final Files files;
    private final OrganisationList organisations;

    FieldForms(Devices devices, FormVersions versions, Surveys surveys, Files files, OrganisationList organisations) {
        this.organisations = organisations;
        this.devices = devices;
        this.versions = versions;
        this.surveys = surveys;
        this.files = files;
    }

    /** The device whose address this is, taken back or not; empty for an address nobody made. */
    public Optional<Device> device(String token) {
        return devices.find(token);
    }

    /**
     * A form on offer to a phone.
     *
     * @param languages of the survey, the one to begin with first
     */
    public record Offered(FormVersion version, LocalizedText survey, List<String> languages, boolean media) {

        public Offered {
            languages = List.copyOf(languages);
        }

        /**
         * What the list of a phone calls it: the survey's title. Once it is downloaded Collect shows the title inside the form.
         *
         * @param wanted languages of the phone, the best first
         */
        public String name(List<String> wanted) {
            return Stream.concat(wanted.stream(), languages.stream())
                    .flatMap(language -> survey.find(language).stream())
                    .findFirst()
                    .orElseGet(() -> survey.in(survey.source()).text());
        }
    }

    /** What is asked now; nothing while the survey is over or its form is not published. */
    @Transactional(readOnly = true)
    public List<Offered> offered(Device device) {
        Survey survey = surveys.get(device.survey());
        boolean asks = device.draft() || survey.status().collects();
        Optional<FormVersion> version = device.draft()
                ? versions.draft(device.questionnaire()).or(() -> versions.current(device.questionnaire()))
                : versions.current(device.questionnaire());
        return version
                .filter(form -> asks)
                .map(form -> new Offered(
                        form,
                        survey.words().title(),
                        survey.words().languages(),
                        !form.media().isEmpty()))
                .stream()
                .toList();
    }

    /** @throws NotFound when it is no form of this device's survey */
    @Transactional(readOnly = true)
    public FormVersion version(Device device, UUID id) {
        return versions.find(id)
                .filter(version -> version.questionnaire().equals(device.questionnaire()))
                .filter(version -> device.draft() || version.published().isPresent())
                .orElseThrow(() -> new NotFound("Form version " + id));
    }

    public String xform(FormVersion version) {
        return versions.xform(version);
    }

    /** A file a phone is to have beside the form. */
    public record Beside(String name, String md5) {}

    /** Those that were given to the form, and the list of organisations where it speaks of one. */
    @Transactional(readOnly = true)
    public List<Beside> files(Device device, FormVersion version) {
        List<Beside> files = new ArrayList<>(versions.files(version).stream()
                .map(file -> new Beside(file.name(), file.md5()))
                .toList());
        if (listed(version, files.stream().map(Beside::name).toList())) {
            byte[] list = organisations.of(surveys.get(device.survey()));
            files.add(new Beside(OrganisationList.NAME, OrganisationList.md5(list)));
        }
        return files;
    }

    /** Somebody may give the form a list of their own under this name. */
    private static boolean listed(FormVersion version, List<String> given) {
        return version.media().contains(OrganisationList.NAME) && !given.contains(OrganisationList.NAME);
    }

    /**
     * The bytes of a file of the form, to be closed.
     *
     * @throws NotFound when the form shows none of this name
     */
    public InputStream open(Device device, FormVersion version, String name) throws IOException {
        return open(surveys.get(device.survey()), version, name);
    }

    /**
     * The same for whoever answers on the web.
     *
     * @throws NotFound likewise
     */
    public InputStream open(Survey survey, FormVersion version, String name) throws IOException {
        List<FormFile> given = versions.files(version);
        if (name.equals(OrganisationList.NAME)
                && listed(version, given.stream().map(FormFile::name).toList())) {
            return new ByteArrayInputStream(organisations.of(survey));
        }
        FormFile file = given.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("No file " + name));
        return files.openBytes(file.file());
    }
}
