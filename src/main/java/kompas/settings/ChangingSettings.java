package kompas.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.network.Look;
import kompas.network.Network;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes settings down, and who changed what. */
@Service
class ChangingSettings {

    private static final UUID THE_NETWORK = new UUID(0, 0);
    private static final int LONGEST = 200;

    private final NetworkSettings settings;
    private final AuditLog audit;

    ChangingSettings(NetworkSettings settings, AuditLog audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** Saves what was answered unless something is to be mended, which {@code answers} then tells. */
    @Transactional
    void change(SignedIn who, Section section, Answers answers) {
        SettingsPermissions.requireChange(who);
        Network before = settings.current();
        Network after = section.changed(before, answers);
        if (!answers.errors().isEmpty() || after.equals(before)) {
            return;
        }
        settings.save(after);
        record(who, section.code(), difference(section, before, after));
    }

    @Transactional
    void changeLogo(SignedIn who, Optional<String> logo) {
        SettingsPermissions.requireChange(who);
        Network before = settings.current();
        settings.save(before.withLook(before.name(), new Look(before.look().accent(), logo)));
        record(who, "logo", Map.of("logo", logo.orElse("–")));
    }

    private void record(SignedIn who, String section, Map<String, String> detail) {
        audit.record(new Act(
                Optional.of(who.id().value()), "settings." + section, "network", THE_NETWORK, detail, Map.of()));
    }

    /** Each answer that became another one, shortened. */
    private static Map<String, String> difference(Section section, Network before, Network after) {
        Answers old = section.answers(before);
        Answers now = section.answers(after);
        Map<String, String> changed = new TreeMap<>();
        for (String name : new TreeSet<>(
                section.questions(after).stream().map(Question::name).toList())) {
            String was = String.join(", ", old.all(name));
            String is = String.join(", ", now.all(name));
            if (!was.equals(is)) {
                changed.put(name, shortened(was) + " → " + shortened(is));
            }
        }
        return changed.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
