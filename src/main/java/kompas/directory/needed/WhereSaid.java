package kompas.directory.needed;

import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;

/** Where in a survey an organisation said what it needs; the module that owns surveys implements it. */
public interface WhereSaid {

    /** The path of the response, behind the language; empty when it is gone, or nobody answered that. */
    Optional<String> response(UUID survey, OrganisationId organisation);
}
