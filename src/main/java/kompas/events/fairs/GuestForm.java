package kompas.events.fairs;

/** Somebody to invite who is not in the Compass; what was typed is clean, empty for nothing. */
public record GuestForm(GuestKind kind, String name, String contact, String email, String phone, String language) {}
