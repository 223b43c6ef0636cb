package kompas.shared.kernel;

/**
 * A place on Earth in WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Point(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    public Point {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("Not a point on Earth: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance in kilometres on a sphere of the IUGG mean radius (6371.0088 km). */
    public double kilometresTo(Point other) {
        double latitudes = Math.toRadians(other.latitude - latitude) / 2;
        double longitudes = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.sin(latitudes) * Math.sin(latitudes)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(longitudes)
                        * Math.sin(longitudes);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** This point moved to a grid of about one kilometre, so that it no longer tells where a person is. */
    public Point rounded() {
        return new Point(Math.round(latitude * 100) / 100.0, Math.round(longitude * 100) / 100.0);
    }
}
