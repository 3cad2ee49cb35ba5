package nl.wed.workbench.domain.profile;

import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Rounded;
import nl.wed.workbench.domain.figures.Value;

/// How the own value compares with another, for children. EQUAL when both read the same in the
/// decimals that are shown; NONE when the indicator has no better side, when a value is missing, or
/// when an interval leaves both answers open.
public enum Judgement {
    MORE_FAVOURABLE,
    LESS_FAVOURABLE,
    EQUAL,
    NONE;

    /// The judgement on a value beside another one.
    public static Judgement of(Value own, Value other, Direction direction, int decimals) {
        if (direction == Direction.NEUTRAL || own instanceof Value.Missing || other instanceof Value.Missing) {
            return NONE;
        }
        int atLeast = compare(own.low(), other.high(), decimals);
        int atMost = compare(own.high(), other.low(), decimals);
        if (atLeast == 0 && atMost == 0) {
            return EQUAL;
        }
        if (atLeast <= 0 && atMost >= 0) {
            return NONE;
        }
        return (atLeast > 0) == (direction == Direction.HIGHER_IS_BETTER) ? MORE_FAVOURABLE : LESS_FAVOURABLE;
    }

    private static int compare(double a, double b, int decimals) {
        return Rounded.of(a, decimals).compareTo(Rounded.of(b, decimals));
    }
}
