package nl.wed.workbench.domain.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.Coverage;
import nl.wed.workbench.domain.interviews.RespondentKey;

/// A complete trajectory of Almelo (GM0141, scope 0-6) without any gap: at least one record of
/// every kind, linked from figure to chapter, with invented figures for thirty municipalities and
/// five years. Every call gives equal content.
public final class TestTrajectory {
    /// The municipality of the trajectory.
    public static final String MUNICIPALITY = "GM0141";

    private TestTrajectory() {}

    /// The id of a record by its name in this package: `id("cause.1")`, `id("goal.outcome")`.
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /// The whole trajectory.
    public static Project project() {
        var project = Project.empty(id("project"));
        project = TrajectoryPart.addTo(project);
        project = FiguresPart.addTo(project);
        project = InterviewsPart.addTo(project);
        project = KnowledgePart.addTo(project);
        project = CausesPart.addTo(project);
        project = AppraisalPart.addTo(project);
        return PlanPart.addTo(project);
    }

    /// The bulk observations of its one data set.
    public static ObservationSet observationSet() {
        return TestObservations.set();
    }

    /// Finds its observations by the hash that the data set names.
    public static Observations observations() {
        var set = observationSet();
        String hash = set.contentHash();
        return asked -> asked.equals(hash) ? Optional.of(set) : Optional.empty();
    }

    /// A catalogue of two party groups in which every intervention has dated evidence and a valid recognition, in the
    /// month after the plan was decided.
    public static InterventionFacts facts() {
        return new InterventionFacts() {
            @Override
            public boolean hasDatedEvidence(String intervention) {
                return true;
            }

            @Override
            public boolean recognised(String intervention) {
                return true;
            }

            @Override
            public List<Coverage.Group> groups() {
                return List.of(
                        new Coverage.Group("P01", List.of(AgePhase.F1)),
                        new Coverage.Group("P02", List.of(AgePhase.F1)));
            }

            @Override
            public Optional<LocalDate> today() {
                return Optional.of(LocalDate.of(2027, 6, 1));
            }
        };
    }

    /// Who the respondents are; none of these words may ever leave the store.
    public static List<RespondentKey> respondentKeys() {
        return List.of(
                new RespondentKey(
                        id("respondent.1"),
                        "Quirinius Proefpersoon",
                        "Kinderopvang Het Proefnest",
                        "quirinius@proef.example",
                        "06-00000001"),
                new RespondentKey(
                        id("respondent.2"),
                        "Walburga Voorbeeldsma",
                        "Gemeente Almelo",
                        "walburga@proef.example",
                        "06-00000002"));
    }
}
