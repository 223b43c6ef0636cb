package kompas.events.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.events.Activity;
import kompas.events.Activity.Host;
import kompas.events.HostRole;
import kompas.files.Files;
import kompas.libraries.Libraries;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.kernel.Thumbnail;
import org.springframework.stereotype.Component;

/** Who stands behind activities, by name. */
@Component
public final class Hosts {

    private final Libraries libraries;
    private final OrganisationDirectory directory;
    private final Files files;

    Hosts(Libraries libraries, OrganisationDirectory directory, Files files) {
        this.libraries = libraries;
        this.directory = directory;
        this.files = files;
    }

    /**
     * One of them.
     *
     * @param path of their page here, behind the language
     * @param url of their own website, for those who have no page here
     * @param sentence what they want to be said wherever the activity is announced
     */
    public record Named(
            HostRole role,
            LocalizedText name,
            Optional<String> path,
            Optional<String> url,
            Optional<LocalizedText> sentence,
            Optional<Thumbnail> logo) {

        public Shown shown(String language) {
            return name.in(language);
        }
    }

    /** Those who can be named, in their order; an organisation that is public no more is left out. One statement at most, and one for each logo of somebody in no list. */
    public List<Named> of(Activity activity) {
        Map<OrganisationId, OrganisationSummary> organisations = directory.summaries(activity.hosts().stream()
                .flatMap(host -> host.organisation().stream())
                .toList());
        return activity.hosts().stream()
                .flatMap(host -> named(host, organisations).stream())
                .distinct()
                .toList();
    }

    /** The names of the organisers in one line. */
    public static String organisers(List<Named> hosts, String language) {
        return hosts.stream()
                .filter(host -> host.role() == HostRole.ORGANISER)
                .map(host -> host.shown(language).text())
                .collect(Collectors.joining(", "));
    }

    private Optional<Named> named(Host host, Map<OrganisationId, OrganisationSummary> organisations) {
        if (host.library().isPresent()) {
            return libraries
                    .find(host.library().get())
                    .map(library -> named(host, library.name(), Optional.of(library.path()), Optional.empty()));
        }
        if (host.organisation().isPresent()) {
            return Optional.ofNullable(organisations.get(host.organisation().get()))
                    .map(found -> named(host, found.name(), Optional.of(found.path()), found.logo()));
        }
        return host.name().map(name -> named(host, LocalizedText.of("und", name), Optional.empty(), Optional.empty()));
    }

    private Named named(Host host, LocalizedText name, Optional<String> path, Optional<Thumbnail> logo) {
        Optional<Thumbnail> own = host.logo()
                .flatMap(files::findPicture)
                .map(picture ->
                        new Thumbnail(picture.id().value(), picture.width(), picture.height(), picture.widths()));
        return new Named(host.role(), name, path, host.url(), host.sentence(), own.or(() -> logo));
    }
}
