package nl.wed.workbench.ui.appraisal;

import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.plan.PlanRecords;

/// Takes an option away with all that hangs on it.
final class OptionRemoval {
    private OptionRemoval() {}

    static Project of(Project project, UUID option) {
        var scores = project.stream(AppraisalRecords.SCORE)
                .filter(score -> score.option().equals(option))
                .toList();
        var decisions = project.stream(AppraisalRecords.DECISION)
                .filter(decision -> decision.option().equals(option))
                .toList();
        var result = project.remove(AppraisalRecords.OPTION, option);
        for (var score : scores) {
            result = result.remove(AppraisalRecords.SCORE, score.id());
        }
        for (var decision : decisions) {
            result = result.remove(AppraisalRecords.DECISION, decision.id());
        }
        return withoutLink(result, option);
    }

    private static Project withoutLink(Project project, UUID option) {
        var result = project;
        for (var measure : project.all(PlanRecords.MEASURE)) {
            if (option.equals(measure.option())) {
                result = result.put(PlanRecords.MEASURE, measure.withOption(null));
            }
        }
        return result;
    }
}
