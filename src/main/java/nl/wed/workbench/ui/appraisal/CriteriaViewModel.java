package nl.wed.workbench.ui.appraisal;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The criteria with their weights.
public final class CriteriaViewModel {
    private static final double WHOLE = 100;

    private final Workspace workspace;
    private final RenewalViewModel renewal;
    private final Texts texts;
    private final ObservableList<Criterion> criteria;

    CriteriaViewModel(Workspace workspace, ProjectProperty project, RenewalViewModel renewal, Texts texts) {
        this.workspace = workspace;
        this.renewal = renewal;
        this.texts = texts;
        criteria = project.records(AppraisalRecords.CRITERION);
    }

    /// What the content says otherwise now.
    RenewalViewModel renewal() {
        return renewal;
    }

    /// The criteria in their order.
    public ObservableList<Criterion> criteria() {
        return criteria;
    }

    /// The sum of the weights, which should be a hundred; empty when one of them is unknown.
    public OptionalDouble sum() {
        return criteria.stream().allMatch(Criterion::isWeighed)
                ? OptionalDouble.of(
                        criteria.stream().mapToDouble(Criterion::weight).sum())
                : OptionalDouble.empty();
    }

    /// Whether another criterion may be added.
    public boolean roomForMore() {
        return criteria.size() < Criterion.MOST;
    }

    /// Whether there are more than can well be weighed against each other.
    boolean isMany() {
        return criteria.size() > Criterion.ADVISED;
    }

    /// The weight of a criterion; null when it is unknown.
    @Nullable
    BigDecimal weight(Criterion criterion) {
        return Double.isNaN(criterion.weight()) ? null : BigDecimal.valueOf(criterion.weight());
    }

    /// Gives a criterion another weight.
    public void weigh(Criterion criterion, BigDecimal weight) {
        put("appraisal.criterion.weigh", criterion.withWeight(weight.doubleValue()));
    }

    /// Brings the sum to a hundred in proportion, in tenths; the largest takes up the rounding.
    public void normalise() {
        workspace.edit(texts.get("appraisal.criteria.normalise"), CriteriaViewModel::normalised);
    }

    /// Puts a criterion, new or changed.
    public void put(Criterion criterion) {
        put("appraisal.criterion.put", criterion);
    }

    /// Removes a criterion with its scores.
    public void remove(Criterion criterion) {
        workspace.edit(
                texts.get("appraisal.criterion.remove"),
                now -> Removal.of(now, AppraisalRecords.CRITERION, criterion.id()));
    }

    private void put(String label, Criterion criterion) {
        workspace.edit(texts.get(label), now -> now.put(AppraisalRecords.CRITERION, criterion));
    }

    static Project normalised(Project project) {
        double total = sum(project);
        if (!(total > 0) || !project.all(AppraisalRecords.CRITERION).stream().allMatch(Criterion::isWeighed)) {
            return project;
        }
        var result = project;
        Criterion largest = null;
        double given = 0;
        for (Criterion one : project.all(AppraisalRecords.CRITERION)) {
            var changed = one.withWeight(Math.round(one.weight() / total * WHOLE * 10) / 10.0);
            given += changed.weight();
            largest = largest == null || changed.weight() > largest.weight() ? changed : largest;
            result = result.put(AppraisalRecords.CRITERION, changed);
        }
        if (largest == null) {
            return result;
        }
        double rest = Math.round((largest.weight() + WHOLE - given) * 10) / 10.0;
        return result.put(AppraisalRecords.CRITERION, largest.withWeight(rest));
    }

    private static double sum(Project project) {
        return project.stream(AppraisalRecords.CRITERION)
                .mapToDouble(Criterion::weight)
                .sum();
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
