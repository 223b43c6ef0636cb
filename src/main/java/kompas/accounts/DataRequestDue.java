package kompas.accounts;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody asked something about their own data, or is answered later than they were told; whoever keeps a desk listens. */
public record DataRequestDue(UUID request, LocalDate dueOn) {}
