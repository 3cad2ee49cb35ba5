package nl.wed.workbench.domain.profile;

import nl.wed.workbench.domain.figures.Direction;

/// Whether a movement is for the better or the worse for children; no judgement when the indicator
/// has no better side or nothing moves.
public enum Favour {
    FAVOURABLE,
    UNFAVOURABLE,
    NO_JUDGEMENT;

    /// What a change of that sign means for an indicator of that direction.
    static Favour of(double change, Direction direction) {
        if (change == 0 || direction == Direction.NEUTRAL) {
            return NO_JUDGEMENT;
        }
        return (change > 0) == (direction == Direction.HIGHER_IS_BETTER) ? FAVOURABLE : UNFAVOURABLE;
    }
}
