package kompas.surveys.method;

/** How those who are asked reach the team of a survey; "" for what is not known. */
public record Reach(String phone, String email) {}
