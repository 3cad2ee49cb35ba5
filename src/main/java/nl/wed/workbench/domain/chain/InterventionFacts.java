package nl.wed.workbench.domain.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.Coverage;

/// What the checks must know of the catalogue: of interventions (I..), and of who a trajectory speaks to.
public interface InterventionFacts {
    /// Whether a level of evidence with a source and a date is known.
    boolean hasDatedEvidence(String intervention);

    /// Whether it has a recognition that has not expired.
    boolean recognised(String intervention);

    /// The name of the intervention; its code when no name is known.
    default String name(String intervention) {
        return intervention;
    }

    /// The party groups that a trajectory speaks to, with the ages each can tell about; none when that is not known.
    default List<Coverage.Group> groups() {
        return List.of();
    }

    /// The name of a party group; its code when no name is known.
    default String groupName(String group) {
        return group;
    }

    /// The day of the check; empty when nothing is reminded of.
    default Optional<LocalDate> today() {
        return Optional.empty();
    }

    /// How many months after the plan was decided what respondents said may be kept.
    default int retentionMonths() {
        return 12;
    }

    /// The figures of a trajectory that may be shown, as a check says nothing of others; asked only where one would.
    default FigureBook shown(Project project, Observations observations) {
        return FigureBook.of(project, observations);
    }

    /// Nothing is known of any intervention.
    static InterventionFacts none() {
        return new InterventionFacts() {
            @Override
            public boolean hasDatedEvidence(String intervention) {
                return false;
            }

            @Override
            public boolean recognised(String intervention) {
                return false;
            }
        };
    }
}
