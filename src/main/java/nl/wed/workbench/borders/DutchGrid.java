package nl.wed.workbench.borders;

/// From latitude and longitude to the Dutch grid, by the polynomial of Schreutelkamp and Strang van
/// Hees (2001), which is within a metre inside the Netherlands.
public final class DutchGrid {
    private static final double LATITUDE = 52.15517440;
    private static final double LONGITUDE = 5.38720621;
    private static final double EAST = 155_000;
    private static final double NORTH = 463_000;
    private static final double SCALE = 0.36;

    /// Power of the latitude, power of the longitude, factor.
    private static final double[][] EASTING = {
        {0, 1, 190094.945},
        {1, 1, -11832.228},
        {2, 1, -114.221},
        {0, 3, -32.391},
        {1, 0, -0.705},
        {3, 1, -2.340},
        {1, 3, -0.608},
        {0, 2, -0.008},
        {2, 3, 0.148}
    };

    private static final double[][] NORTHING = {
        {1, 0, 309056.544}, {0, 2, 3638.893}, {2, 0, 73.077}, {1, 2, -157.984}, {3, 0, 59.788},
        {0, 1, 0.433}, {2, 2, -6.439}, {1, 1, -0.032}, {0, 4, 0.092}, {1, 4, -0.054}
    };

    private DutchGrid() {}

    /// The spot at that longitude and latitude in degrees (WGS84).
    public static Spot of(double longitude, double latitude) {
        double north = SCALE * (latitude - LATITUDE);
        double east = SCALE * (longitude - LONGITUDE);
        return new Spot((int) Math.round(EAST + sum(EASTING, north, east)), (int)
                Math.round(NORTH + sum(NORTHING, north, east)));
    }

    private static double sum(double[][] terms, double north, double east) {
        double sum = 0;
        for (double[] term : terms) {
            sum += term[2] * Math.pow(north, term[0]) * Math.pow(east, term[1]);
        }
        return sum;
    }
}
