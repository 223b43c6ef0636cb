package kompas.surveys.comparing;

/** What a change means for answers that are there already. */
public enum Safety {
    /** They stay as good as they were. */
    SAFE,
    /** They stay, but may not follow the new rule, or were given to something else. */
    WARNS,
    /** They would have no question any more. */
    LOSES
}
