package kompas.events.helping;

/**
 * Who answers for somebody under age.
 *
 * @param consent what they agreed to, word for word
 */
public record Guardian(String name, String phone, String consent) {}
