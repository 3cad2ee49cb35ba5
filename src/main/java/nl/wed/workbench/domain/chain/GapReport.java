package nl.wed.workbench.domain.chain;

import java.util.List;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.figures.Observations;

/// Every gap in the chain of a project, by step and weight. The code of a point is also the key of
/// its sentence, with the label of the record as first argument.
public record GapReport(List<OpenPoint> points) {

    /// Checks a whole project.
    public static GapReport of(Project project, Observations observations, InterventionFacts facts) {
        return new GapReports(observations, facts).of(project);
    }

    /// The open points of one step.
    public List<OpenPoint> of(Step step) {
        return points.stream().filter(point -> point.step() == step).toList();
    }

    /// The open points with that code.
    public List<OpenPoint> of(String code) {
        return points.stream().filter(point -> point.code().equals(code)).toList();
    }

    /// Whether the plan cannot be adopted as substantiated.
    public boolean blocking() {
        return points.stream().anyMatch(point -> point.severity() == Severity.BLOCKING);
    }
}
