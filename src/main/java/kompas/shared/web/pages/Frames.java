package kompas.shared.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Languages;
import kompas.shared.web.Assets;
import kompas.shared.web.Frame;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Site;
import kompas.shared.web.SitePart;
import kompas.shared.web.SiteSearch;
import kompas.shared.web.Visitors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The {@link Frame} as the network's settings have it now; the last known one when they cannot be read. */
@Component
final class Frames {

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private final ObjectProvider<Languages> languages;
    private final ObjectProvider<Site> site;
    private final ObjectProvider<NavigationEntry> navigation;
    private final ObjectProvider<SiteSearch> search;
    private final ObjectProvider<Visitors> visitors;
    private volatile Frame last;

    Frames(
            ObjectProvider<Languages> languages,
            ObjectProvider<Site> site,
            ObjectProvider<NavigationEntry> navigation,
            ObjectProvider<SiteSearch> search,
            ObjectProvider<Visitors> visitors,
            Assets assets) {
        this.languages = languages;
        this.site = site;
        this.navigation = navigation;
        this.search = search;
        this.visitors = visitors;
        this.last = new Frame(
                List.of("en", "da", "bg"),
                LocalizedText.of("en", "Kompas"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                assets,
                Optional.empty(),
                Optional.empty(),
                "CC BY 4.0",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    Frame current() {
        try {
            last = read(last);
        } catch (RuntimeException e) {
            LOG.warn("The network's settings cannot be read; the last known ones stand", e);
        }
        return last;
    }

    private Frame read(Frame before) {
        Languages spoken = languages.getIfAvailable();
        Site named = site.getIfAvailable();
        List<SitePart> off = named == null ? before.partsOff() : named.partsOff();
        List<NavigationEntry> entries = navigation.stream()
                .filter(entry -> entry.shown().getAsBoolean())
                .filter(entry -> off.stream().noneMatch(part -> part.holds(entry.path())))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        return new Frame(
                spoken == null ? before.languages() : spoken.all(),
                named == null ? before.siteName() : named.name(),
                named == null ? before.tagline() : named.tagline(),
                entries,
                Optional.ofNullable(search.getIfAvailable()),
                before.assets(),
                named == null ? before.mapTiles() : named.mapTiles(),
                Optional.ofNullable(visitors.getIfAvailable()).map(Visitors::signInPath),
                named == null ? before.dataLicence() : named.dataLicence(),
                named == null ? before.stylesheet() : named.stylesheet(),
                named == null ? before.logo() : named.logo(),
                off);
    }
}
