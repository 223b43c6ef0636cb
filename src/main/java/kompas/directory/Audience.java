package kompas.directory;

import kompas.shared.kernel.Coded;

/** Whom an organisation is there for; a network may add groups of its own, which are codes only. */
public enum Audience implements Coded {
    EVERYONE,
    CHILDREN,
    YOUNG_PEOPLE,
    STUDENTS,
    ADULTS,
    OLDER_PEOPLE,
    FAMILIES,
    WOMEN,
    MEN,
    PEOPLE_WITH_DISABILITIES,
    PEOPLE_WITH_ILLNESS,
    CARERS,
    NEWCOMERS,
    MINORITIES,
    JOBSEEKERS,
    PEOPLE_IN_POVERTY,
    HOMELESS_PEOPLE,
    VOLUNTEERS,
    ORGANISATIONS;

    @Override
    public String key() {
        return key(code());
    }

    /** The message with the name of a group, be it one of these or one the network added. */
    public static String key(String code) {
        return "directory.audience." + code;
    }
}
