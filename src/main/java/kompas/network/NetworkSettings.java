package kompas.network;

import java.util.List;
import java.util.Optional;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import kompas.shared.text.Languages;
import kompas.shared.web.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to the installation's settings; read from memory, made anew when the data version {@code network} moves. */
@Component
public class NetworkSettings implements Languages, Site {

    private final SettingsRow row;
    private final Versioned<Optional<Network>> saved;

    NetworkSettings(SettingsRow row, DataVersions versions) {
        this.row = row;
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
    public Optional<String> mapTiles() {
        return current().tileUrl();
    }

    @Override
    public String dataLicence() {
        return current().licence().name();
    }
}
