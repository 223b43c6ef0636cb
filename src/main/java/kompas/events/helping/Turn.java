package kompas.events.helping;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A shift somebody took.
 *
 * @param signed false once they left it
 * @param minutes as staff confirmed them; zero for somebody who was not there
 * @param call what they have to be told on the phone: {@code moved} or {@code cancelled}
 */
public record Turn(UUID id, UUID volunteer, UUID shift, boolean signed, OptionalInt minutes, Optional<String> call) {}
