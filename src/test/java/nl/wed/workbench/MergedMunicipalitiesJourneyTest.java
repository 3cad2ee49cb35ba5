package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.ui.journey.Hand;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A municipality that was made of others has few figures in the real files: a consultant sees why,
/// and what can be done. Skipped where those files are not.
@ExtendWith(ApplicationExtension.class)
class MergedMunicipalitiesJourneyTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));
    private static final int ENOUGH = 15;

    @TempDir
    private Path folder;

    private TestProgram program;
    private int acts;

    @Start
    void start(Stage unused) throws Exception {
        program = new TestProgram(folder);
    }

    @Stop
    void stop() {
        program.close();
    }

    @ParameterizedTest
    @CsvSource({"GM1980, 2022, Langedijk", "GM1982, 2022, Boxmeer", "GM1991, 2022, Landerd", "GM1992, 2023, Westvoorne"
    })
    void fifteenFiguresInFewActsAndNoneOfThemAddedUp(String code, String year, String former, FxRobot robot) {
        assumeTrue(Files.isDirectory(DATA), "no real files here");
        Path file = create(code);
        program.dialogs.file(DATA);
        var hand = program.hand(robot).act(() -> program.showFile(file));

        act(hand, "rail-FIGURES");
        act(hand, "profile-import");
        act(hand, "import-folder");
        acts++; // the folder in the window of the system
        String why = hand.see("import-all-merged", Label.class).getText();
        assertThat(why).contains(year, former, "niet bij elkaar geteld");
        assertThat(hand.see("import-all-fill", CheckBox.class).isSelected()).isFalse();
        act(hand, "import-all-fill");
        act(hand, "import-all");
        act(hand, "import-look");
        String filledWords = hand.see("figures-filled", Label.class).getText();
        assertThat(Integer.parseInt(filledWords.split(" ")[0])).isGreaterThanOrEqualTo(ENOUGH);
        hand.press("home");

        var project = ((Opening.Viewed) program.database.view(file)).project();
        List<Indicator> own = project.stream(FigureRecords.INDICATOR_SOURCE)
                .map(IndicatorSource::indicator)
                .flatMap(id -> project.find(FigureRecords.INDICATOR, id).stream())
                .filter(one -> one.code() == null)
                .toList();
        assertThat(own).isNotEmpty().allMatch(one -> one.status() == VerificationStatus.TO_VERIFY);
        assertThat(acts).isLessThan(10);
    }

    private void act(Hand hand, String id) {
        hand.press(id);
        acts++;
    }

    private Path create(String code) {
        var wanted = new NewTrajectory(code, "0-12", 1, LocalDate.of(2026, 9, 1), "Test");
        var project = new TrajectorySetup(TestProgram.CATALOGUE, TestProgram.TEXTS).create(wanted);
        Path file = program.folder.resolve(code + ".mv.db");
        ((Opening.Opened) program.database.create(file, project, List.of(), Optional.empty()))
                .store()
                .close();
        return file;
    }
}
