package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.typed.TypedNumber;

/// What a decision about an approach rests on, and that decision itself.
final class AppraisalFacts {
    private AppraisalFacts() {}

    static List<Fact> decisions(Project project) {
        return project.stream(OPTION)
                .map(one -> Fact.of(
                        FactKey.of(FactKey.DECISION, one.id()),
                        one.name(),
                        ApproachDecision.of(project, one.id())
                                .map(made -> made.kind().name())
                                .orElse("")))
                .toList();
    }

    static List<Fact> leader(Project project) {
        return List.of(place(FactKey.LEADER, Ranking.of(project).first()));
    }

    static List<Fact> second(Project project) {
        return List.of(
                place(FactKey.SECOND, Ranking.of(project).second().map(List::of).orElse(List.of())));
    }

    /// The value is which they are, so that another name is no other leader.
    private static Fact place(String kind, List<Ranking.Line> lines) {
        String ids = lines.stream()
                .map(line -> line.option().id().toString())
                .sorted()
                .collect(Collectors.joining(" "));
        String names = lines.stream().map(line -> line.option().name()).collect(Collectors.joining(", "));
        return Fact.of(new FactKey(kind, null, ""), names, ids);
    }

    static List<Fact> scores(Project project) {
        var scores = Scores.of(project);
        return project.stream(OPTION)
                .flatMap(option -> project.stream(CRITERION).map(criterion -> score(scores, option, criterion)))
                .toList();
    }

    private static Fact score(Scores scores, Option option, Criterion criterion) {
        var key = new FactKey(FactKey.SCORE, option.id(), criterion.id().toString());
        Optional<Integer> value = scores.value(option.id(), criterion.id());
        return Fact.of(key, criterion.name(), value.map(String::valueOf).orElse(""));
    }

    static List<Fact> weights(Project project) {
        return project.stream(CRITERION)
                .map(one -> Fact.of(
                        FactKey.of(FactKey.WEIGHT, one.id()),
                        one.name(),
                        one.isWeighed() ? TypedNumber.WEIGHT.write(BigDecimal.valueOf(one.weight())) : ""))
                .toList();
    }
}
