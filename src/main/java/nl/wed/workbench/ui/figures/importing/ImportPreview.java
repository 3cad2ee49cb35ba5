package nl.wed.workbench.ui.figures.importing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.sources.ImportResult.Imported;
import nl.wed.workbench.sources.Warning;

import java.util.List;

/// A table that was read and is not in the trajectory yet, with what the user wants of it.
public final class ImportPreview {
    /// An indicator of the catalogue that the table fills; `chosen` says that the trajectory has
    /// it.
    public record Fill(String code, String name, boolean chosen) {}

    /// A measure that becomes an own indicator.
    public record Own(MeasureInfo measure, Indicator indicator) {}

    private final Imported imported;
    private final List<Fill> fills;
    private final List<Warning> warnings;
    private final boolean again;
    private final List<String> periods;
    private final BooleanProperty addMissing;
    private final ObservableList<Own> own = FXCollections.observableArrayList();

    ImportPreview(Imported imported, List<Fill> fills, List<Warning> warnings, boolean again) {
        this.imported = imported;
        this.fills = List.copyOf(fills);
        this.warnings = List.copyOf(warnings);
        this.again = again;
        periods =
                imported.observations().series().stream()
                        .map(Series::points)
                        .flatMap(List::stream)
                        .map(Point::period)
                        .distinct()
                        .sorted()
                        .map(Periods::label)
                        .toList();
        addMissing = new SimpleBooleanProperty(mostlyNew(fills));
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
        return fills;
    }

    /// What a reader of the figures must know.
    public List<Warning> warnings() {
        return warnings;
    }

    /// Whether the same files are in the trajectory already, so that they take their own place.
    public boolean again() {
        return again;
    }

    /// The periods in words, oldest first.
    public List<String> periods() {
        return periods;
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
