package kompas.tasks.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import kompas.shared.commands.BackupStatus;
import kompas.shared.text.Text;
import kompas.tasks.DeskNotices;
import org.springframework.stereotype.Component;

/** Tells the network's administrators that what was entered lately is in no backup; what is in a demonstration is in every other. */
@Component
class OldBackup implements DeskNotices {

    private final BackupStatus backups;
    private final NetworkSettings network;

    OldBackup(BackupStatus backups, NetworkSettings network) {
        this.backups = backups;
        this.network = network;
    }

    @Override
    public List<Notice> of(SignedIn who, Text t) {
        boolean kept = network.current().demonstration() || !backups.isOverdue();
        if (kept || !who.is(Role.NETWORK_ADMINISTRATOR)) {
            return List.of();
        }
        String sentence = backups.lastGood()
                .map(last -> t.say(
                        "tasks.desk.backup-old",
                        "date",
                        t.date(last.atZone(ZoneId.systemDefault()).toLocalDate())))
                .orElseGet(() -> t.say("tasks.desk.backup-none"));
        return List.of(new Notice(Tone.BAD, sentence, Optional.empty()));
    }
}
