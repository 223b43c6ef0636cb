package kompas.tasks.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Role;
import kompas.accounts.SignedIn;
import kompas.shared.commands.BackupStatus;
import kompas.shared.text.Text;
import kompas.tasks.DeskNotices;
import org.springframework.stereotype.Component;

/** Tells the network's administrators that what was entered lately is in no backup. */
@Component
class OldBackup implements DeskNotices {

    private final BackupStatus backups;

    OldBackup(BackupStatus backups) {
        this.backups = backups;
    }

    @Override
    public List<Notice> of(SignedIn who, Text t) {
        if (!who.is(Role.NETWORK_ADMINISTRATOR) || !backups.isOverdue()) {
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
