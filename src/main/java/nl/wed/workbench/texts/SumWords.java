package nl.wed.workbench.texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.FundingCoverage;

/// A sum of a budget in words, in tables, in sentences and on the screen: what is unknown is never a number.
public record SumWords(Texts texts) {
    /// In a table: a dash for nothing at all, 'n.v.t.' where nothing is needed, and a mark where a part is unknown.
    public String inTable(Budget.Sum sum) {
        return sum.none() ? texts.get("report.sum.none") : words(sum, "report.sum.partly");
    }

    /// In a sentence, which says of no posts that the sum is unknown.
    public String inSentence(Budget.Sum sum) {
        return sum.none() ? texts.get("general.unknown") : words(sum, "report.sum.partlyInSentence");
    }

    /// The posts of which an amount is unknown, each with the years in which it is, and the measures without any post.
    public List<String> unknown(Budget budget) {
        var unknown = budget.unknown();
        return Stream.concat(
                        unknown.posts().stream().map(post -> unknown(unknown, post)),
                        budget.unwritten().stream().map(name -> texts.get("report.finance.unwritten", name)))
                .toList();
    }

    private static String unknown(Budget unknown, BudgetPost post) {
        var years = unknown.of(post).years().stream().map(String::valueOf).toList();
        return years.isEmpty() ? post.description() : post.description() + " (" + String.join(", ", years) + ")";
    }

    /// What a funding is to pay and what it has: `€ 60.000 van € 75.000`; the first alone where nobody knows the other.
    public String part(FundingCoverage.Part part) {
        String asked = inTable(part.asked());
        return part.isAsked()
                ? part.has()
                        .map(has -> texts.get("report.finance.coverage.part", asked, Numbers.euro(has)))
                        .orElse(asked)
                : asked;
    }

    /// What is not paid for, in a table.
    public String gap(FundingCoverage.Gap gap) {
        if (gap.none()) {
            return texts.get("report.gap.none");
        }
        if (gap.nothingKnown()) {
            return texts.get("report.gap.unknown");
        }
        String known = Numbers.euro(gap.known());
        return gap.unclear() > 0 ? texts.get("report.gap.atLeast", known) : known;
    }

    /// Whether there is money for all costs, as a sentence.
    public String covered(FundingCoverage.Gap gap) {
        if (gap.none()) {
            return texts.get("report.summary.covered");
        }
        return gap.nothingKnown()
                ? texts.get("report.summary.covered.unknown")
                : texts.get("report.summary.uncovered", gap(gap));
    }

    /// What all measures cost together, as a sentence; empty for no posts.
    public Optional<String> total(Budget.Sum sum) {
        if (sum.none()) {
            return Optional.empty();
        }
        if (sum.notApplicable()) {
            return Optional.of(texts.get("report.summary.budget.notNeeded"));
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
        if (sum.notApplicable()) {
            return texts.get("report.sum.notNeeded");
        }
        if (sum.nothingKnown()) {
            return texts.get("general.unknown");
        }
        String known = Numbers.euro(sum.known());
        return sum.partly() ? texts.get(partly, known) : known;
    }
}
