package kompas.surveys.logic;

/** A calculation that chooses between texts. */
sealed interface Chosen {

    record Text(String text) implements Chosen {}

    record If(Condition condition, Chosen then, Chosen otherwise) implements Chosen {}
}
