package nl.wed.workbench.borders;

import java.util.ArrayList;
import java.util.List;

/// Whole numbers as short text: base 64 digits of five bits each, the sixth says that more follow,
/// the lowest bit is the sign (the 'VLQ' of source maps).
final class Vlq {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final int MOST_BITS = 30;

    private Vlq() {}

    /// The steps from each spot to the next, the first from the origin.
    static String write(List<Spot> spots) {
        var out = new StringBuilder();
        int east = 0;
        int north = 0;
        for (Spot spot : spots) {
            append(out, spot.east() - east);
            append(out, spot.north() - north);
            east = spot.east();
            north = spot.north();
        }
        return out.toString();
    }

    /// The spots of such text; an IllegalArgumentException when it is none.
    static List<Spot> read(String text) {
        List<Spot> spots = new ArrayList<>();
        int[] place = {0};
        int east = 0;
        int north = 0;
        while (place[0] < text.length()) {
            east += next(text, place);
            north += next(text, place);
            spots.add(new Spot(east, north));
        }
        return spots;
    }

    private static void append(StringBuilder out, int number) {
        int left = number < 0 ? (-number << 1) | 1 : number << 1;
        do {
            int digit = left & (MORE - 1);
            left >>>= BITS;
            out.append(DIGITS.charAt(left > 0 ? digit | MORE : digit));
        } while (left > 0);
    }

    private static int next(String text, int[] place) {
        int number = 0;
        for (int shift = 0; shift <= MOST_BITS; shift += BITS) {
            int digit = place[0] < text.length() ? DIGITS.indexOf(text.charAt(place[0]++)) : -1;
            if (digit < 0) {
                break;
            }
            number |= (digit & (MORE - 1)) << shift;
            if (digit < MORE) {
                return (number & 1) == 1 ? -(number >>> 1) : number >>> 1;
            }
        }
        throw new IllegalArgumentException("no outline at " + place[0]);
    }
}
