package nl.wed.workbench.report.chapters;

import java.util.Optional;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;

/// A sum of a budget in words, in tables, in sentences and on the screen: what is unknown is never a number.
public record SumWords(Texts texts) {
    /// In a table: a dash for no lines, and a mark where a part is unknown.
    public String inTable(Budget.Sum sum) {
        return sum.none() ? texts.get("report.sum.none") : words(sum, "report.sum.partly");
    }

    /// In a sentence, which says of no lines that the sum is unknown.
    public String inSentence(Budget.Sum sum) {
        return sum.none() ? texts.get("general.unknown") : words(sum, "report.sum.partlyInSentence");
    }

    /// What all measures cost together, as a sentence; empty for no lines.
    public Optional<String> total(Budget.Sum sum) {
        if (sum.none()) {
            return Optional.empty();
        }
        String known = Numbers.euro(sum.known());
        if (sum.nothingKnown()) {
            return Optional.of(texts.get("report.summary.budget.unknown"));
        }
        return Optional.of(
                sum.partly()
                        ? texts.get("report.summary.budget.partly", known, sum.unknown())
                        : texts.get("report.summary.budget", known));
    }

    private String words(Budget.Sum sum, String partly) {
        if (sum.nothingKnown()) {
            return texts.get("general.unknown");
        }
        String known = Numbers.euro(sum.known());
        return sum.partly() ? texts.get(partly, known) : known;
    }
}
