package kompas.surveys.fieldwork;

import java.util.UUID;

/** Told when it is known, or known otherwise, whose answer a response is; and when such a response is edited. Within its transaction. */
public interface AfterLinking {

    void linked(UUID response);
}
