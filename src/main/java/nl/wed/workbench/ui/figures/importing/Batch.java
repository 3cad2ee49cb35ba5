package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticNames;

/// The tables that wait to be confirmed, together: what they fill for the municipality, what can be
/// added to that, and what became of every file.
public final class Batch {
    /// With fewer figures than this a profile says little.
    public static final int ENOUGH = 15;

    /// What became of a file: whether its figures can be taken, whether it waits for an answer first, and the
    /// table, the reason or the question in words.
    public record FileOutcome(String file, boolean read, boolean asked, String words) {}

    /// A measure of a table that can become an own indicator.
    public record Suggestion(ImportPreview preview, Statistic measure) {
        /// A name that tells it apart from the other measures of its table.
        public String name() {
            var all = preview.imported().observations().measures();
            return StatisticNames.of(all).brief(measure);
        }
    }

    private final List<ImportCard.Ready> ready;
    private final List<FileOutcome> files;
    private final int filledBefore;
    private final BooleanProperty addMissing = new SimpleBooleanProperty(true);
    private final BooleanProperty fillUp = new SimpleBooleanProperty(false);

    Batch(List<ImportCard.Ready> ready, List<FileOutcome> files, int filledBefore) {
        this.ready = List.copyOf(ready);
        this.files = List.copyOf(files);
        this.filledBefore = filledBefore;
    }

    /// The tables that can be confirmed.
    public List<ImportCard.Ready> ready() {
        return ready;
    }

    /// What became of every file that was offered.
    public List<FileOutcome> files() {
        return files;
    }

    /// Whether indicators that were not chosen are taken over too.
    public BooleanProperty addMissing() {
        return addMissing;
    }

    /// Whether the suggestions become own indicators.
    public BooleanProperty fillUp() {
        return fillUp;
    }

    /// The indicators of the catalogue that get a figure for the municipality.
    public Set<String> indicators() {
        Set<String> codes = new HashSet<>();
        for (ImportCard.Ready card : ready) {
            for (ImportPreview.Fill fill : card.preview().fills()) {
                if (fill.own().isPresent() && (fill.chosen() || addMissing.get())) {
                    codes.add(fill.code());
                }
            }
        }
        return codes;
    }

    /// Measures as their source calls them that bring the profile to [#ENOUGH] figures; none when
    /// it has those already.
    public List<Suggestion> suggestions() {
        int wanted = ENOUGH - filledBefore - indicators().size();
        Set<String> titles = new HashSet<>();
        List<Suggestion> found = new ArrayList<>();
        for (ImportCard.Ready card : ready) {
            for (Statistic measure : card.preview().suggestions()) {
                if (found.size() < wanted && titles.add(measure.title() + measure.group())) {
                    found.add(new Suggestion(card.preview(), measure));
                }
            }
        }
        return found;
    }
}
