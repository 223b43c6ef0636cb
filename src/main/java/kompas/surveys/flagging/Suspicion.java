package kompas.surveys.flagging;

import java.util.Map;
import java.util.UUID;
import kompas.surveys.collecting.FlagKind;

/**
 * Something to look at.
 *
 * @param path of the question, "" for the whole
 * @param says what its sentence names
 */
record Suspicion(UUID response, FlagKind kind, String path, Map<String, String> says) {}
