package nl.wed.workbench.sources.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.review.CheckFinding;
import nl.wed.workbench.domain.review.CheckKind;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.notation.ShareNotation;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCheckTest {
    private static final String ROWS =
            "GM0141;0.103;-4\nGM0147;0.061;5\nGM0148;0.2;6\nGM0150;0.3;7\nGM0153;0.4;8\nGM0158;0.5;9\n";

    @TempDir
    private Path path;

    @Test
    void whatTheUserSaidOfSharesNeedsNoSecondLookAndTheRestDoes() throws IOException {
        Imported imported = new Folder(path)
                .with("x 2023.csv", "code;deel (%);kinderen (aantal)\n" + ROWS)
                .imported(ImportOptions.standard().withShares(ShareNotation.OF_HUNDRED));

        assertThat(kinds(imported)).contains(CheckKind.NEGATIVE_COUNT).doesNotContain(CheckKind.SHARES_OF_ONE);
    }

    @Test
    void sharesThatNobodyWasAskedAboutGetALookBesideTheRest() throws IOException {
        Imported imported = new Folder(path)
                .with("x 2023.csv", "Regio's;Deel (%);Kinderen (aantal)\n" + ROWS)
                .imported();

        assertThat(imported.dataSet().importer()).isEqualTo("statline-csv");
        assertThat(kinds(imported)).contains(CheckKind.NEGATIVE_COUNT, CheckKind.SHARES_OF_ONE);
    }

    @Test
    void measuresWithoutAUnitAreCounted() throws IOException {
        Imported imported = new Folder(path)
                .with("x 2023.csv", "code;deel (%);iets;nog iets\nGM0141;12.5;1;2\nGM0147;13.5;3;4\n")
                .imported();

        assertThat(ImportCheck.withoutUnit(imported)).isEqualTo(2);
    }

    private static List<CheckKind> kinds(Imported imported) {
        return ImportCheck.of(imported, List.of(), "GM0141").stream()
                .map(CheckFinding::kind)
                .toList();
    }
}
