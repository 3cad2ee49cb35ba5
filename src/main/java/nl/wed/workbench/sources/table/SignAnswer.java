package nl.wed.workbench.sources.table;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.sources.cells.SignFound;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.Separators;
import nl.wed.workbench.sources.result.Warning;

/// What there is to say of the decimal sign by which a table is read.
record SignAnswer(TableMapping mapping, SignFound found) {

    /// The sign when the numbers leave it open and the user said it.
    Optional<DecimalSign> answer() {
        return found.answers().decimalSign();
    }

    /// That it was settled by what kind of number it is, so that the user can look.
    List<Warning> warnings() {
        return switch (found.basis()) {
            case MONEY -> List.of(said("signByMoney"));
            case MAGNITUDE -> List.of(said("signBySize"));
            case NOTHING, NUMBERS, ANSWER -> List.of();
        };
    }

    private Warning said(String key) {
        return Warning.of(
                key, found.example(), Separators.plain(found.example(), sign()).orElse(""));
    }

    private DecimalSign sign() {
        return mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
    }
}
