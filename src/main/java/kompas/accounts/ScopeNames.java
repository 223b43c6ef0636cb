package kompas.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.shared.kernel.LocalizedText;

/** What the things are called in which roles are held; the module that owns a kind of them publishes one as a bean. */
public interface ScopeNames {

    Scope.Kind kind();

    /** Names by id; ids nobody knows are missing. */
    Map<UUID, LocalizedText> names(Collection<UUID> ids);

    /** Those one chooses among when somebody is invited to the network; empty where there are too many to choose. */
    List<UUID> onOffer();

    /** The scopes something lies in beside its own: an organisation in the libraries that serve it. */
    List<Scope> around(UUID id);
}
