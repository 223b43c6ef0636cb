package kompas.jobs;

import java.util.UUID;
import kompas.shared.kernel.Identifiers;

public record JobId(UUID value) {

    static JobId next() {
        return new JobId(Identifiers.next());
    }
}
