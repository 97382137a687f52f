package pl.novahouse.chatbot.domain.catalogue;

/**
 * A place on the map, WGS 84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("coordinates lie within 90 and 180 degrees");
        }
    }

    /** The distance as the crow flies, kilometres. */
    public double kilometresTo(Coordinates other) {
        double latitudeChange = Math.toRadians(other.latitude - latitude);
        double longitudeChange = Math.toRadians(other.longitude - longitude);
        double haversine = Math.pow(Math.sin(latitudeChange / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(longitudeChange / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
