package kompas.events.fairs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.events.fairs.PlacingStands.Wanted;

/** Halls with what halls have, and stands to put into them. */
final class Halls {

    private static final List<String> FIELDS = List.of("A10", "C30", "D10", "E12", "G11");

    private Halls() {}

    /** Two entrances, pillars every eight metres, outlets along the walls and in the floor, a stage at one end. */
    static Hall furnished(int wide, int deep) {
        Hall hall = Hall.empty(wide, deep)
                .with(Floor.ENTRANCE, new Rect(wide - 3, 2 * deep - 1, 6, 1))
                .with(Floor.ENTRANCE, new Rect(0, deep - 2, 1, 4))
                .with(Floor.STAGE, new Rect(wide - 8, 0, 16, 6));
        for (int x = 16; x < 2 * wide - 2; x += 16) {
            for (int y = 16; y < 2 * deep - 2; y += 16) {
                hall = hall.with(Floor.BLOCKED, new Rect(x, y, 1, 1)).with(Floor.OUTLET, new Rect(x + 1, y, 1, 1));
            }
        }
        for (int x = 10; x < 2 * wide; x += 20) {
            hall = hall.with(Floor.OUTLET, new Rect(x, 2 * deep - 1, 1, 1));
        }
        return hall;
    }

    /** Every fourth needs power, every seventh has two tables. */
    static List<Wanted> stands(int count) {
        List<Wanted> stands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stands.add(new Wanted(
                    id(i),
                    FIELDS.get(i % FIELDS.size()),
                    Footprint.of(i % 7 == 0 ? 2 : 1),
                    i % 4 == 0,
                    Optional.empty(),
                    false));
        }
        return stands;
    }

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(String.valueOf(number).getBytes(StandardCharsets.UTF_8));
    }
}
