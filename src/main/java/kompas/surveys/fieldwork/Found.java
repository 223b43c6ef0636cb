package kompas.surveys.fieldwork;

import java.util.Optional;
import java.util.UUID;
import kompas.places.AreaId;

/**
 * An organisation nobody knew of.
 *
 * @param id made with the form, so that it is one however often it is sent
 * @param contact whom to ask for; "" for nobody, likewise the others
 */
public record Found(UUID id, String name, Optional<AreaId> area, Reach reach, String language) {

    /** @param number in a register, whichever it is */
    public record Reach(String place, String number, String contact, String phone, String email) {}
}
