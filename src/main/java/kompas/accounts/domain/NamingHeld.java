package kompas.accounts.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.accounts.PersonalDataHolder.Held;
import kompas.accounts.Scope;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Service;

/** What the things are called that somebody's data are about, which stand in them as {@code library <id>}. */
@Service
public class NamingHeld {

    public static final Pattern NAMED = Pattern.compile("[a-z_]+ [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Scopes scopes;

    NamingHeld(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Names of all that is named in it; what nobody knows any more is missing. */
    public Map<Scope, LocalizedText> names(List<Held> held) {
        return scopes.names(held.stream()
                .flatMap(kind -> kind.rows().stream())
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(value -> Stream.of(value.split(", ", -1)))
                .flatMap(value -> scope(value).stream())
                .distinct()
                .toList());
    }

    /** The scope that {@code library <id>} names; empty for anything else. */
    public static Optional<Scope> scope(String value) {
        if (!NAMED.matcher(value).matches()) {
            return Optional.empty();
        }
        int space = value.indexOf(' ');
        return Coded.find(Scope.Kind.class, value.substring(0, space))
                .filter(kind -> kind != Scope.Kind.NETWORK)
                .map(kind -> new Scope(kind, Optional.of(UUID.fromString(value.substring(space + 1)))));
    }
}
