package nl.wed.workbench.domain.appraisal;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlipTest {
    private Project project = Project.empty(id("p"));

    @Test
    void theWeightAtWhichTwoOptionsAreLevelIsTheFlip() {
        weights(60, 40);
        scores("x", 5, 2);
        scores("y", 3, 4);
        var flip = of("A");
        assertThat(flip.at()).isEqualTo(50.0, within(1e-9));
        assertThat(flip.move()).hasValueSatisfying(move -> assertThat(move).isEqualTo(-10.0, within(1e-9)));
        assertThat(Objects.requireNonNull(flip.instead()).name()).isEqualTo("y");
    }

    @Test
    void anOptionThatIsBetterOnEveryCriterionNeverLosesItsPlace() {
        weights(60, 40);
        scores("x", 5, 4);
        scores("y", 3, 2);
        assertThat(Flip.of(project)).allMatch(flip -> flip.at() == null);
        assertThat(Flip.of(project)).allMatch(flip -> flip.move().isEmpty());
    }

    @Test
    void afterTheFlipAnotherOptionReallyComesFirst() {
        weights(30, 25, 45);
        scores("x", 5, 2, 4);
        scores("y", 2, 5, 4);
        scores("z", 4, null, 3);
        for (Flip flip : Flip.of(project)) {
            Double at = flip.at();
            if (at != null) {
                double beyond = at + Math.signum(at - flip.criterion().weight()) * 0.01;
                var ranking = Ranking.of(moved(flip.criterion(), beyond));
                assertThat(ranking.lines().getFirst().option()).isEqualTo(flip.instead());
            }
        }
        assertThat(Flip.of(project)).anyMatch(flip -> flip.at() != null);
    }

    @Test
    void theMostSensitiveCriterionComesFirst() {
        weights(30, 25, 45);
        scores("x", 5, 2, 4);
        scores("y", 2, 5, 4);
        var moves = Flip.of(project).stream()
                .map(flip -> flip.move().map(Math::abs).orElse(Double.MAX_VALUE))
                .toList();
        assertThat(moves).isSorted();
        assertThat(moves.getFirst()).isLessThan(5);
    }

    @Test
    void anUnknownScoreIsNotZero() {
        weights(50, 50);
        scores("x", 4, null);
        scores("y", 3, 3);
        var flip = of("A");
        assertThat(flip.at())
                .as("x stays 4 at any weight of A at which it is known")
                .isNull();
    }

    @Test
    void levelOptionsFlipAtTheWeightOfNow() {
        weights(50, 50);
        scores("x", 5, 3);
        scores("y", 3, 5);
        assertThat(of("A").at()).isEqualTo(50.0, within(1e-9));
    }

    @Test
    void oneOptionHasNothingToFlipTo() {
        weights(50, 50);
        scores("x", 5, 3);
        assertThat(Flip.of(project)).isEmpty();
    }

    private Flip of(String criterion) {
        return Flip.of(project).stream()
                .filter(flip -> flip.criterion().code().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /// The project with the weight of one criterion changed and the others in proportion.
    private Project moved(Criterion criterion, double weight) {
        var result = project;
        double total = 100;
        for (Criterion one : project.all(AppraisalRecords.CRITERION)) {
            boolean same = one.id().equals(criterion.id());
            double now = same ? weight : one.weight() * (total - weight) / (total - criterion.weight());
            result = result.put(AppraisalRecords.CRITERION, one.withWeight(now));
        }
        return result;
    }

    private void weights(double... weights) {
        for (int i = 0; i < weights.length; i++) {
            String code = code(i);
            project = project.put(
                    AppraisalRecords.CRITERION,
                    new Criterion(
                            id("criterion." + code), code, code, "", "", "", "", CriterionKind.LOCAL, weights[i]));
        }
    }

    private void scores(String option, @Nullable Integer... values) {
        project =
                project.put(AppraisalRecords.OPTION, new Option(id(option), option, "", null, null, List.of(), "", ""));
        for (int i = 0; i < values.length; i++) {
            project = project.put(
                    AppraisalRecords.SCORE,
                    new Score(UUID.randomUUID(), id(option), id("criterion." + code(i)), values[i], ""));
        }
    }

    private static String code(int index) {
        return Character.toString('A' + index);
    }
}
