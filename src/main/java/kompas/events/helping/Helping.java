package kompas.events.helping;

/** Somebody's turn and who they are. */
public record Helping(Turn turn, Volunteer volunteer) {}
