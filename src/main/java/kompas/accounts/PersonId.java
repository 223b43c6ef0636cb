package kompas.accounts;

import java.util.UUID;

/** The id of somebody who may sign in. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
