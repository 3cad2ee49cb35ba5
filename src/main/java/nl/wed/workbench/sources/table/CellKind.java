package nl.wed.workbench.sources.table;

import java.util.Optional;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.notation.CellReading;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;

/// What the text of one cell can be: words, a range that may be a word too, or a number with the unit that it names
/// itself. `code` says that it is a region code with its letters, `number` that it can
/// be the bare number of a region, `knownNumber` that there is such a region; `whole` that it is a whole number,
/// `padded` one with zeros before it.
record CellKind(
        boolean text,
        boolean range,
        boolean number,
        String unit,
        boolean whole,
        boolean padded,
        boolean code,
        boolean regionNumber,
        boolean knownNumber,
        boolean name,
        boolean otherRow,
        boolean period) {

    static CellKind of(String cell, RegionNames regions) {
        Optional<CellReading> point = CellText.read(cell, DecimalSign.POINT, Units.Scale.NONE);
        Optional<CellReading> value = point.or(() -> CellText.read(cell, DecimalSign.COMMA, Units.Scale.NONE));
        boolean range = value.filter(CellReading::isRange).isPresent();
        boolean number = !range
                && value.filter(one -> !(one.value() instanceof Value.Missing)).isPresent();
        boolean letters = cell.chars().anyMatch(Character::isLetter);
        Optional<String> numbered = letters ? Optional.empty() : RegionCodes.numbered(cell);
        RegionName name = value.isPresent() ? new RegionName.Unknown() : regions.of(cell);
        return new CellKind(
                value.isEmpty(),
                range,
                number,
                value.map(CellReading::unit).orElse(""),
                cell.matches("\\d{1,18}"),
                cell.matches("0\\d{1,17}"),
                letters && RegionCodes.marked(cell).isPresent(),
                numbered.isPresent(),
                numbered.filter(regions::isKnown).isPresent(),
                name instanceof RegionName.Known || name instanceof RegionName.Namesakes,
                name instanceof RegionName.Total || name instanceof RegionName.Elsewhere,
                (letters || mayBePeriod(cell)) && PeriodCodes.ofCell(cell).isPresent());
    }

    /// Most cells of a large table are plain numbers, of which only those that begin as a year are looked at.
    private static boolean mayBePeriod(String digits) {
        return digits.startsWith("19")
                || digits.startsWith("20")
                || digits.indexOf('/') > 0
                || digits.indexOf('-') > 0
                || digits.indexOf('.') != digits.lastIndexOf('.')
                || digits.indexOf('\'') >= 0;
    }
}
