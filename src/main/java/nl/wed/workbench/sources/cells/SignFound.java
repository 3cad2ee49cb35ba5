package nl.wed.workbench.sources.cells;

import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.Answers;

/// The decimal sign of the numbers that a table has as text, how it was settled, and an example of a
/// number that decided (empty when there is none).
public record SignFound(DecimalSign sign, Basis basis, String example) {
    /// What settled it.
    public enum Basis {
        /// No number with such a sign.
        NOTHING,
        /// Numbers that can be read in one way only.
        NUMBERS,
        /// Amounts of money, which have two decimals or none.
        MONEY,
        /// Real numbers in the same column, which are about as large in one reading only.
        MAGNITUDE,
        /// The answer of the user.
        ANSWER
    }

    /// The sign as an answer of the user, when it was needed.
    public Answers answers() {
        return basis == Basis.ANSWER ? Answers.NONE.withDecimalSign(sign) : Answers.NONE;
    }
}
