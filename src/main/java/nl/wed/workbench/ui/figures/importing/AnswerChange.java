package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.reading.Answers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.ui.kit.Background;

/// Another answer to a question of a table that is in the trajectory: its very files are read again. What
/// other files or other columns give is not taken for it.
final class AnswerChange {
    private final Reading reading;
    private final Observations observations;
    private final Map<String, List<Path>> places = new HashMap<>();

    AnswerChange(Reading reading, Observations observations) {
        this.reading = reading;
        this.observations = observations;
    }

    /// Remembers where the files of a table are, as long as the program runs.
    void remember(ImportCard card) {
        if (card instanceof ImportCard.Ready(ImportPreview preview)
                && !preview.paths().isEmpty()) {
            places.put(preview.dataSet().rawHash(), preview.paths());
        }
    }

    /// The files of a data set that are still where they were; empty when the user must say.
    List<Path> files(DataSet dataSet) {
        List<Path> known = places.getOrDefault(dataSet.rawHash(), List.of());
        return known.stream().allMatch(Files::exists) ? known : List.of();
    }

    /// The table with these answers, or why it is not that; called away from the thread of the window.
    ImportCard read(DataSet dataSet, Answers answers, List<Path> paths, Background.Progress progress, Project project) {
        var options = reading.watched(ImportOptions.standard().withAnswers(answers), progress);
        List<ImportCard> cards = reading.read(paths, options, project).cards();
        for (ImportCard card : cards) {
            if (card instanceof ImportCard.Ready(ImportPreview preview)
                    && preview.dataSet().rawHash().equals(dataSet.rawHash())) {
                return hasAll(preview, dataSet) ? card : refusal("readOtherwise", dataSet, preview.paths(), answers);
            }
        }
        return cards.stream()
                .filter(card -> card instanceof ImportCard.Refusal refusal && refusal.isQuestion())
                .findFirst()
                .orElseGet(() -> refusal("otherFile", dataSet, paths, answers));
    }

    /// Whether a reading has every measure that the data set has.
    private boolean hasAll(ImportPreview preview, DataSet dataSet) {
        Set<String> now = codes(preview.imported().observations());
        return observations
                .find(dataSet.observations())
                .map(AnswerChange::codes)
                .filter(before -> !now.containsAll(before))
                .isEmpty();
    }

    private static Set<String> codes(ObservationSet set) {
        return set.measures().stream().map(Statistic::code).collect(Collectors.toSet());
    }

    private static ImportCard.Refusal refusal(String reason, DataSet dataSet, List<Path> paths, Answers answers) {
        return new ImportCard.Refusal(Refused.of(reason, dataSet.title()), dataSet.files(), paths, answers);
    }
}
