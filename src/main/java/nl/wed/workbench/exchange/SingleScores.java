package nl.wed.workbench.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.exchange.Inspection.Sound;
import nl.wed.workbench.texts.Sentence;

/// One score of an option on a criterion: of several the one that counts is kept, and what the others were is said.
final class SingleScores {
    private static final int SHOWN = 5;
    private static final String UNKNOWN = "–";

    private SingleScores() {}

    static Sound cut(Project project) {
        var surplus = Scores.surplus(project);
        if (surplus.isEmpty()) {
            return new Sound(project, List.of());
        }
        var scores = Scores.of(project);
        var remarks = surplus.stream()
                .limit(SHOWN)
                .map(one -> said(project, scores, one))
                .collect(Collectors.toCollection(ArrayList::new));
        if (surplus.size() > SHOWN) {
            remarks.add(Sentence.of("exchange.remark.scores", surplus.size() - SHOWN));
        }
        return new Sound(Scores.single(project), List.copyOf(remarks));
    }

    /// Where it was, what is kept of it and what is not.
    private static Sentence said(Project project, Scores scores, Score gone) {
        var option = project.find(AppraisalRecords.OPTION, gone.option()).map(Option::name);
        var criterion =
                project.find(AppraisalRecords.CRITERION, gone.criterion()).map(Criterion::name);
        return Sentence.of(
                "exchange.remark.score",
                option.orElse(UNKNOWN),
                criterion.orElse(UNKNOWN),
                scores.of(gone.option(), gone.criterion())
                        .map(SingleScores::value)
                        .orElse(UNKNOWN),
                value(gone));
    }

    private static String value(Score score) {
        return score.value() == null ? UNKNOWN : String.valueOf(score.value());
    }
}
