package kompas.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import kompas.shared.text.Languages;
import kompas.shared.web.MapTiles;
import kompas.shared.web.Site;
import kompas.shared.web.SitePart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the installation's settings; read from memory, made anew when the data version {@code network} moves. */
@Component
public class NetworkSettings implements Languages, Site {

    private final SettingsRow row;
    private final ObjectProvider<SitePart> parts;
    private final Optional<MapTiles> map;
    private final Versioned<Optional<Network>> saved;

    NetworkSettings(SettingsRow row, MapSettings map, DataVersions versions, ObjectProvider<SitePart> parts) {
        this.row = row;
        this.map = map.ground();
        this.parts = parts;
        this.saved = versions.kept(row::find, "network");
    }

    /** The settings; before set-up is done, the ones every installation starts with. */
    public Network current() {
        return saved.get().orElseGet(Network::unnamed);
    }

    /** Whether somebody has chosen the settings; until then the home page is the set-up page. */
    public boolean isSetUp() {
        return saved.get().isPresent();
    }

    /** Stores the settings as a whole; the first time this sets the installation up. */
    @Transactional
    public void save(Network network) {
        row.save(network);
    }

    @Override
    public List<String> all() {
        return current().languages();
    }

    @Override
    public LocalizedText name() {
        return current().name();
    }

    @Override
    public Optional<MapTiles> mapTiles() {
        return map.or(() -> current().tileUrl().map(address -> new MapTiles(address, Optional.empty())));
    }

    @Override
    public String dataLicence() {
        return current().licence().name();
    }

    /** The parts of the site a network may do without. */
    public List<SitePart> parts() {
        return parts.stream().sorted(Comparator.comparing(SitePart::code)).toList();
    }

    @Override
    public List<SitePart> partsOff() {
        Network network = current();
        return network.partsOff().isEmpty()
                ? List.of()
                : parts().stream().filter(part -> !network.has(part.code())).toList();
    }

    @Override
    public Optional<String> stylesheet() {
        return current().look().accent().map(AccentController::address);
    }

    @Override
    public Optional<String> logo() {
        return current().look().logo();
    }
}
