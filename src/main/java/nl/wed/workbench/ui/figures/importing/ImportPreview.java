package nl.wed.workbench.ui.figures.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.Edition;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;

/// A table that was read and is not in the trajectory yet, with what the user wants of it.
public final class ImportPreview {
    /// An indicator of the catalogue that the table fills, by which measure; `chosen` says that the
    /// trajectory has it, `own` is the newest period with a value for the municipality, `note` what
    /// has to be known about the link.
    public record Fill(
            String code,
            String name,
            String measure,
            boolean chosen,
            Optional<String> own,
            VerificationStatus status,
            String note) {}

    /// A measure that becomes an own indicator.
    public record Own(Statistic measure, Indicator indicator) {}

    /// That the table is a newer edition of one in the trajectory, or the same files read in another way,
    /// for how many indicators it has other values, and that it has fewer municipalities when it has.
    public record Newer(DataSet older, int changed, boolean rereading, Optional<Edition.Fewer> fewer) {}

    /// What was found out about the table when it was read: the indicators it fills, the measures
    /// that can become own indicators, what the check says, how the cells were understood, and
    /// where its files are.
    record Facts(
            List<Fill> fills,
            List<Statistic> suggestions,
            List<CheckFinding> findings,
            Breakdown cells,
            List<Path> paths) {}

    private final Imported imported;
    private final Facts facts;
    private final List<Warning> warnings;
    private final boolean again;
    private final Optional<Newer> newer;
    private final BooleanProperty addMissing;
    private final ObservableList<Own> own = FXCollections.observableArrayList();

    /// `again` says that the same files are in the trajectory already.
    ImportPreview(Imported imported, Facts facts, List<Warning> warnings, boolean again, Optional<Newer> newer) {
        this.imported = imported;
        this.facts = facts;
        this.warnings = List.copyOf(warnings);
        this.again = again;
        this.newer = newer;
        addMissing = new SimpleBooleanProperty(mostlyNew(facts.fills()));
    }

    /// A file that hardly fills what was chosen is most likely brought in for what it holds itself.
    private static boolean mostlyNew(List<Fill> fills) {
        return fills.stream().filter(Fill::chosen).count() * 2 <= fills.size();
    }

    public Imported imported() {
        return imported;
    }

    public DataSet dataSet() {
        return imported.dataSet();
    }

    public List<Fill> fills() {
        return facts.fills();
    }

    /// The measures that can become own indicators, as the source calls them.
    public List<Statistic> suggestions() {
        return facts.suggestions();
    }

    /// What can hardly be right in the figures.
    public List<CheckFinding> findings() {
        return facts.findings();
    }

    /// Where the files are; empty when they are inside another one.
    public List<Path> paths() {
        return facts.paths();
    }

    Breakdown cells() {
        return facts.cells();
    }

    /// What a reader of the figures must know.
    public List<Warning> warnings() {
        return warnings;
    }

    /// Whether the same files are in the trajectory already, so that they take their own place.
    public boolean again() {
        return again;
    }

    /// The edition in the trajectory that this one stands beside, or the reading that it replaces.
    public Optional<Newer> newer() {
        return newer;
    }

    /// Whether the table was read by the mapping that was remembered for its header.
    public boolean asBefore() {
        return warnings.stream().anyMatch(warning -> warning.key().equals(Warning.AS_BEFORE));
    }

    /// The periods in words, oldest first.
    public List<String> periods() {
        return facts.cells().periods().stream().map(Periods::label).toList();
    }

    /// Whether indicators that were not chosen are taken over too.
    public BooleanProperty addMissing() {
        return addMissing;
    }

    /// The measures that become own indicators.
    public ObservableList<Own> own() {
        return own;
    }

    /// The number of regions whose code starts so: `GM`, `WK`, `BU`, `NL`.
    public long regions(String prefix) {
        return imported.observations().regionNames().keySet().stream()
                .filter(code -> code.startsWith(prefix))
                .count();
    }
}
