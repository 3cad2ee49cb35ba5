package nl.wed.workbench.domain.disclosure;

/// Counts from 1 to below `count` are hidden, and proportions of fewer than `denominator` people;
/// zero stands for no rule.
public record Threshold(int count, int denominator) {
    /// Of two rules the stricter one on each point: a threshold is never below that of the source.
    public Threshold stricter(Threshold other) {
        return new Threshold(Math.max(count, other.count), Math.max(denominator, other.denominator));
    }

    /// Whether a count is too small to show; zero tells about nobody.
    boolean hides(double amount) {
        return amount > 0 && amount < count;
    }
}
