package kompas.operations.backup;

/** Which Kompas this is. */
final class Version {

    private Version() {}

    static String here() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "in development" : version;
    }
}
