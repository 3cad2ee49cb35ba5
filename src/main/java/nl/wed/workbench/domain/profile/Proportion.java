package nl.wed.workbench.domain.profile;

/// A count of a total in one year.
public record Proportion(int year, double count, double total) {
    /// Whether the count can be a part of the total.
    boolean possible() {
        return total > 0 && count >= 0 && count <= total;
    }

    /// The natural logarithm of the odds; infinite for none or all.
    double logOdds() {
        return Math.log(count / (total - count));
    }
}
