package nl.wed.workbench.domain.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;

/// The scores of a snapshot by option and criterion, of which there is one each. Where a package or an older file has
/// more, the first that is known counts, else the first; nothing else reads scores.
public final class Scores {
    private final Map<UUID, Map<UUID, Score>> byOption = new HashMap<>();

    private Scores() {}

    /// The scores of a project.
    public static Scores of(Project project) {
        var scores = new Scores();
        for (Score score : project.all(AppraisalRecords.SCORE)) {
            scores.byOption
                    .computeIfAbsent(score.option(), _ -> new HashMap<>())
                    .merge(score.criterion(), score, Scores::counting);
        }
        return scores;
    }

    /// The record of an option on a criterion; empty while nothing was said about it.
    public Optional<Score> of(UUID option, UUID criterion) {
        return Optional.ofNullable(byOption.getOrDefault(option, Map.of()).get(criterion));
    }

    /// The score from 1 to 5 as it counts; empty while it is unknown.
    public Optional<Integer> value(UUID option, UUID criterion) {
        return of(option, criterion).flatMap(Score::known);
    }

    /// On how many of these criteria an option has a score.
    public long count(UUID option, List<Criterion> criteria) {
        return criteria.stream()
                .filter(one -> value(option, one.id()).isPresent())
                .count();
    }

    /// The scores that do not count because there is another of the same option and criterion.
    public static List<Score> surplus(Project project) {
        var scores = Scores.of(project);
        return project.stream(AppraisalRecords.SCORE)
                .filter(one -> !scores.of(one.option(), one.criterion())
                        .filter(kept -> kept.id().equals(one.id()))
                        .isPresent())
                .toList();
    }

    /// The project with one score for each option and criterion: the same project when it is so already.
    public static Project single(Project project) {
        var seen = new HashSet<List<UUID>>();
        boolean twice = project.stream(AppraisalRecords.SCORE)
                .anyMatch(one -> !seen.add(List.of(one.option(), one.criterion())));
        if (!twice) {
            return project;
        }
        var kept = new ArrayList<>(project.all(AppraisalRecords.SCORE));
        kept.removeAll(surplus(project));
        return project.with(AppraisalRecords.SCORE, Table.of(kept));
    }

    /// What an edit makes of a project, with one score in each place: an older version that is put back may have two.
    public static Project single(Project before, Project after) {
        return before.table(AppraisalRecords.SCORE) == after.table(AppraisalRecords.SCORE) ? after : single(after);
    }

    private static Score counting(Score first, Score next) {
        return first.known().isEmpty() && next.known().isPresent() ? next : first;
    }
}
