package nl.wed.workbench.domain.appraisal;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.jspecify.annotations.Nullable;

/// A project with only criteria `A`, `B`, ... and options that were scored on them, step by step.
record Appraised(Project project) {

    static Appraised weights(double... weights) {
        var project = Project.empty(id("p"));
        for (int i = 0; i < weights.length; i++) {
            project = project.put(
                    AppraisalRecords.CRITERION,
                    new Criterion(criterion(i), code(i), code(i), "", "", "", "", CriterionKind.LOCAL, weights[i]));
        }
        return new Appraised(project);
    }

    /// With an option of that name; null is unknown.
    Appraised option(String name, @Nullable Integer... scores) {
        return option(name, name, scores);
    }

    Appraised option(String key, String name, @Nullable Integer... scores) {
        var now = project.put(AppraisalRecords.OPTION, new Option(id(key), name, "", null, null, List.of(), "", ""));
        for (int i = 0; i < scores.length; i++) {
            now = now.put(
                    AppraisalRecords.SCORE, new Score(id(key + "." + code(i)), id(key), criterion(i), scores[i], ""));
        }
        return new Appraised(now);
    }

    Appraised minimum(@Nullable Integer percent) {
        var trajectory = new Trajectory(
                id("t"), "", "", "", "0-6", 1, LocalDate.of(2026, 9, 1), "", List.of(), "", "", true, percent, false);
        return new Appraised(project.put(TrajectoryRecords.TRAJECTORY, trajectory));
    }

    /// With the weight of one criterion changed and the others in proportion.
    Appraised moved(int moved, double weight) {
        var criteria = project.all(AppraisalRecords.CRITERION);
        double total = criteria.stream().mapToDouble(Criterion::weight).sum();
        double room = (total - weight) / (total - criteria.get(moved).weight());
        List<Criterion> changed = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            changed.add(criteria.get(i)
                    .withWeight(i == moved ? weight : criteria.get(i).weight() * room));
        }
        return new Appraised(project.putAll(AppraisalRecords.CRITERION, changed));
    }

    /// Of everything some: two to four criteria and options, with scores missing.
    static Appraised random(Random random, double missing) {
        double[] weights = random.doubles(2 + random.nextInt(3))
                .map(one -> 1 + Math.floor(24 * one)) // a weight is a hundred at most, moved too
                .toArray();
        var made = weights(weights);
        int options = 2 + random.nextInt(3);
        for (int i = 0; i < options; i++) {
            @Nullable Integer[] scores = new Integer[weights.length];
            for (int j = 0; j < scores.length; j++) {
                scores[j] = random.nextDouble() < missing ? null : 1 + random.nextInt(5);
            }
            made = made.option("option" + i, scores);
        }
        return made;
    }

    Ranking ranking() {
        return Ranking.of(project);
    }

    static UUID criterion(int index) {
        return id("criterion." + code(index));
    }

    static String code(int index) {
        return Character.toString('A' + index);
    }
}
