package kompas.directory;

import kompas.shared.kernel.Coded;

/** Whom an organisation is there for. */
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
        return "directory.audience." + code();
    }
}
