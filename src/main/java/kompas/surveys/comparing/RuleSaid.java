package kompas.surveys.comparing;

/** @param expression whether it stands as its author wrote it, because no sentence says it */
public record RuleSaid(String text, boolean expression) {

    static RuleSaid sentence(String text) {
        return new RuleSaid(text, false);
    }

    static RuleSaid expression(String text) {
        return new RuleSaid(text, true);
    }
}
