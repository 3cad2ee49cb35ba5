package nl.wed.workbench.shown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.Coverage;

/// What the catalogue knows for the checks, with which figures may be shown.
public record ShownFacts(InterventionFacts facts, Catalogue catalogue) implements InterventionFacts {
    /// Those of a day.
    public static ShownFacts of(Catalogue catalogue, LocalDate day) {
        return new ShownFacts(catalogue.interventionFacts(day), catalogue);
    }

    @Override
    public FigureBook shown(Project project, Observations observations) {
        return ShownFigures.of(project, observations, catalogue).book();
    }

    @Override
    public boolean hasDatedEvidence(String intervention) {
        return facts.hasDatedEvidence(intervention);
    }

    @Override
    public boolean recognised(String intervention) {
        return facts.recognised(intervention);
    }

    @Override
    public String name(String intervention) {
        return facts.name(intervention);
    }

    @Override
    public List<Coverage.Group> groups() {
        return facts.groups();
    }

    @Override
    public String groupName(String group) {
        return facts.groupName(group);
    }

    @Override
    public Optional<LocalDate> today() {
        return facts.today();
    }

    @Override
    public int retentionMonths() {
        return facts.retentionMonths();
    }
}
