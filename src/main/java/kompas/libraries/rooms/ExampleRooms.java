package kompas.libraries.rooms;

import tools.jackson.databind.JsonNode;

/** Invented rooms for a demonstration, and bookings in them around today. */
public interface ExampleRooms {

    /**
     * Rooms of libraries of one source; a library that has rooms keeps them and gets no example.
     *
     * @param source key of the list the libraries are from
     * @param libraries objects with {@code library}, its key there, and perhaps {@code rooms}, as {@code examples.json} has them
     */
    void load(String source, JsonNode libraries);
}
