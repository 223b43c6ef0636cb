package kompas.libraries.web;

import java.util.List;
import java.util.Optional;
import kompas.libraries.OrganisationsAround.Around;
import kompas.libraries.domain.LibraryProfile;
import kompas.libraries.domain.LibraryProfile.Branch;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.kernel.Thumbnail;
import kompas.shared.web.Agenda;
import kompas.shared.web.Hours;
import kompas.shared.web.JsonLd;
import kompas.shared.web.Link;
import kompas.shared.web.MapView;
import org.jspecify.annotations.Nullable;

/**
 * A library as one reader sees it at one moment.
 *
 * @param latin its name in Latin letters, for readers who may not read the other; null for the rest
 * @param summary two lines worth sharing
 * @param languages names of the languages its staff speak
 */
public record LibraryView(
        LibraryProfile profile,
        Shown name,
        @Nullable String latin,
        String kindAndPlace,
        String summary,
        List<Link> crumbs,
        List<Link> within,
        List<Link> serves,
        List<String> languages,
        @Nullable Hours hours,
        @Nullable Hours staffed,
        List<House> branches,
        @Nullable Agenda coming,
        @Nullable Agenda help,
        @Nullable Around around,
        List<Neighbour> neighbours,
        @Nullable MapView map,
        JsonLd data) {

    /** The library's website as people say it: without the scheme. */
    public String host() {
        return profile.contact()
                .website()
                .orElse("")
                .replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
    }

    public boolean example(String part) {
        return profile.examples().contains(part);
    }

    /** A branch and its hours in words. */
    public record House(
            Branch branch, @Nullable Hours hours, @Nullable Hours staffed) {}

    /** An organisation nearby. */
    public record Neighbour(String href, Shown name, boolean example, String facts, Optional<Thumbnail> logo) {}
}
