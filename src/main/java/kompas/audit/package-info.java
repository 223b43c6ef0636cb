/**
 * Who did what to whose data: an append-only record of acts, with what names a person beside it, so that it can be forgotten.
 * Its door is {@link kompas.audit.AuditLog}, called inside the transaction of the act. It announces nothing.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"jobs"})
@NullMarked
package kompas.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
