package kompas.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.CompassOverview;
import kompas.directory.CompassOverview.Call;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationSummary;
import kompas.libraries.ComingUp;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Bar;
import kompas.shared.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the home page: a handful of each kind, those in the reader's language first. */
@Component
class HomeViews {

    private static final int CALLS = 6;
    private static final int NEWEST = 6;
    private static final int SECTIONS = 6;
    private static final int LIBRARIES = 6;

    private final OrganisationDirectory directory;
    private final Libraries libraries;
    private final NetworkSettings network;
    private final HomeMaps maps;
    private final ObjectProvider<ComingUp> activities;

    HomeViews(
            OrganisationDirectory directory,
            Libraries libraries,
            NetworkSettings network,
            HomeMaps maps,
            ObjectProvider<ComingUp> activities) {
        this.directory = directory;
        this.libraries = libraries;
        this.network = network;
        this.maps = maps;
        this.activities = activities;
    }

    HomeView of(Page page) {
        CompassOverview overview = directory.overview();
        List<LibrarySummary> all = libraries.all();
        return new HomeView(
                overview.total(),
                all.size(),
                maps.of(overview, page),
                Optional.ofNullable(activities.getIfAvailable()).flatMap(known -> known.thisWeek(page)),
                calls(overview, page.language()),
                sections(overview, page),
                largest(overview, page.t()),
                newest(overview, page.language()),
                mixed(all, page.language()),
                network.current().demonstration());
    }

    private static List<Call> calls(CompassOverview overview, String language) {
        return overview.calls().stream()
                .filter(call -> call.need().text().isPresent())
                .sorted(Comparator.comparing(call -> !speaks(call.organisation().name(), language)))
                .limit(CALLS)
                .toList();
    }

    private static List<OrganisationSummary> newest(CompassOverview overview, String language) {
        return overview.newest().stream()
                .sorted(Comparator.comparing(organisation -> !speaks(organisation.name(), language)))
                .limit(NEWEST)
                .toList();
    }

    private static boolean speaks(LocalizedText text, String language) {
        return text.find(language).isPresent();
    }

    /** Those whose name is in the reader's language, else some of every country in turn. */
    private static List<LibrarySummary> mixed(List<LibrarySummary> all, String language) {
        List<LibrarySummary> own =
                all.stream().filter(library -> speaks(library.name(), language)).toList();
        List<LibrarySummary> pool = own.isEmpty() ? all : own;
        List<LibrarySummary> some = new ArrayList<>();
        for (int i = 0; i < Math.min(LIBRARIES, pool.size()); i++) {
            some.add(pool.get(i * pool.size() / Math.min(LIBRARIES, pool.size())));
        }
        return some;
    }

    private static List<Bar> sections(CompassOverview overview, Page page) {
        return ranked(overview)
                .limit(SECTIONS)
                .map(section -> bar(section, page))
                .toList();
    }

    private static Bar bar(Map.Entry<String, Long> section, Page page) {
        Text t = page.t();
        return new Bar(
                t.say("directory.field." + section.getKey()),
                section.getValue(),
                t.number(section.getValue()),
                page.to("/organisations?field=" + section.getKey()));
    }

    private static String largest(CompassOverview overview, Text t) {
        return ranked(overview)
                .findFirst()
                .map(section -> t.say(
                        "site.home.fields-finding",
                        "field",
                        t.say("directory.field." + section.getKey()),
                        "share",
                        t.percent((double) section.getValue() / overview.total())))
                .orElse("");
    }

    private static Stream<Map.Entry<String, Long>> ranked(CompassOverview overview) {
        return overview.bySection().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed());
    }
}
