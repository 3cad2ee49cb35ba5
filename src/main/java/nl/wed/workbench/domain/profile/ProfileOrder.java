package nl.wed.workbench.domain.profile;

import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.wed.workbench.domain.figures.PeerGroup;

/// The orders in which the profile can be read. What cannot be judged comes last.
public enum ProfileOrder {
    /// By theme, as the indicators stand in the trajectory.
    THEME,
    /// By name.
    NAME,
    /// By name, from the end.
    NAME_BACK,
    /// The least favourable among all municipalities first.
    UNFAVOURABLE,
    /// The most favourable among all municipalities first.
    FAVOURABLE,
    /// What gets worse first: shown trends before what only moved.
    TREND,
    /// What gets better first.
    TREND_BACK,
    /// The farthest on the unfavourable side of the peer group first.
    PEERS,
    /// The farthest on the favourable side of the peer group first.
    PEERS_BACK;

    private static final int UNKNOWN = 7;

    private static final Locale DUTCH = Locale.of("nl", "NL");

    /// Compares two lines in this order; lines that are alike keep their places.
    public Comparator<ProfileLine> comparator(Optional<PeerGroup> group) {
        return switch (this) {
            case THEME -> (_, _) -> 0;
            case NAME -> byName();
            case NAME_BACK -> byName().reversed();
            case UNFAVOURABLE -> by(line -> last(line.favourableShare()));
            case FAVOURABLE -> by(line -> lastBack(line.favourableShare()));
            case TREND ->
                Comparator.comparingInt(ProfileOrder::movement).thenComparing(by(line -> last(line.favourableShare())));
            case TREND_BACK ->
                Comparator.comparingInt(ProfileOrder::movementBack)
                        .thenComparing(by(line -> lastBack(line.favourableShare())));
            case PEERS -> by(line -> last(line.distance(group)));
            case PEERS_BACK -> by(line -> lastBack(line.distance(group)));
        };
    }

    private static Comparator<ProfileLine> byName() {
        return Comparator.comparing(line -> line.figure().indicator().name(), names());
    }

    /// By a number that takes all municipalities to work out, hence once for each line.
    private static Comparator<ProfileLine> by(ToDoubleFunction<ProfileLine> number) {
        var known = new IdentityHashMap<ProfileLine, Double>();
        return Comparator.comparingDouble(line -> known.computeIfAbsent(line, number::applyAsDouble));
    }

    /// Compares names as Dutch does.
    public static Comparator<String> names() {
        return Collator.getInstance(DUTCH)::compare;
    }

    private static double last(OptionalDouble known) {
        return known.orElse(Double.MAX_VALUE);
    }

    private static double lastBack(OptionalDouble known) {
        return known.isPresent() ? -known.getAsDouble() : Double.MAX_VALUE;
    }

    private static int movementBack(ProfileLine line) {
        int movement = movement(line);
        return movement == UNKNOWN ? movement : UNKNOWN - 1 - movement;
    }

    private static int movement(ProfileLine line) {
        var course = line.course().map(Course::favour);
        return switch (line.trend()) {
            case Trend.Moving moving ->
                switch (moving.favour()) {
                    case UNFAVOURABLE -> 0;
                    case NO_JUDGEMENT -> 4;
                    case FAVOURABLE -> 6;
                };
            case Trend.NotShown _ -> 3;
            case Trend.NotComputable _ when course.isEmpty() -> UNKNOWN;
            case Trend.NotComputable _ ->
                switch (course.get()) {
                    case UNFAVOURABLE -> 1;
                    case NO_JUDGEMENT -> 2;
                    case FAVOURABLE -> 5;
                };
        };
    }
}
