package kompas.accounts.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.PersonalDataHolder.Held;
import kompas.accounts.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is held about somebody, from every module that holds something. */
@Service
public class TellingPeople {

    private final List<PersonalDataHolder> holders;

    TellingPeople(List<PersonalDataHolder> holders) {
        this.holders = List.copyOf(holders);
    }

    @Transactional(readOnly = true)
    public List<Held> everything(SignedIn who) {
        return holders.stream()
                .flatMap(holder -> holder.heldAbout(who).stream())
                .toList();
    }

    /** Titles of the kinds that stay after erasing and no longer say who it was. */
    public Set<String> staying() {
        return holders.stream().flatMap(holder -> holder.staying().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
