package nl.wed.workbench;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.live.CbsServer;
import nl.wed.workbench.sources.live.CbsTables;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.ui.journey.Hand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Broken and malicious tables, as a user meets them in the window of step 1: each is told in
/// words, with what to do, and nothing of it is in the trajectory.
@ExtendWith(ApplicationExtension.class)
class HostileTablesJourneyTest {
    private static final String PAGE = "<!doctype html><html><body>Storing</body></html>";
    private static final String ROWS =
            IntStream.range(10, 22).mapToObj(i -> "GM00" + i + ";3;4\n").collect(joining());

    @TempDir
    private Path folder;

    private TestProgram program;
    private Path trajectory;

    @Start
    void start(Stage unused) throws Exception {
        program = new TestProgram(folder.resolve("programma"));
    }

    @Stop
    void stop() {
        program.close();
    }

    @Test
    void filesThatAreNoWholeTableAreRefused(FxRobot robot) throws Exception {
        var hand = importing(robot);

        refused(hand, text("stuk.json", "{\"value\": [{\"a\": 1}, {\"a"), "jsonTruncated");
        refused(hand, text("fout.json", PAGE), "html");
        refused(hand, text("kaart.geojson", map("[[6.6, 52.3], [6.7, 52")), "jsonTruncated");
        refused(hand, text("diep.geojson", map("[".repeat(2_000))), "jsonTooMuch");
        String wide = IntStream.range(0, 10_000).mapToObj(i -> "k" + i).collect(joining(";"));
        refused(hand, text("breed 2023.csv", "code;" + wide + "\n"), "tooManyColumns", "500");

        nothingIsKept(hand);
    }

    @Test
    void tablesOfWhichTheRowsDoNotFitAreRefusedWithTheRow(FxRobot robot) throws Exception {
        var hand = importing(robot);

        String twice = "code;aantal\nGM0141;4\nGM0141;4\n";
        refused(hand, text("dubbel 2023.csv", twice), "duplicateRegion", "GM0141", "2", "3");
        String two = "code;jongeren;ouderen\n" + ROWS + "\nwijk;mannen;vrouwen\nGM0344;5;6\n";
        refused(hand, text("twee 2023.csv", two), "secondTable", "15", "1", "13", "wijk, mannen, vrouwen");
        Path uncalculated = folder.resolve("formule.xlsx");
        sheet("<c><f>SUM(A1:A9)</f></c>").write(uncalculated);
        refused(hand, uncalculated, "formulaWithoutResult", "2", "aantal");
        Path bomb = folder.resolve("bom.xlsx");
        Zipped.xlsx(Map.of("2023", " ".repeat(30 << 20))).write(bomb);
        refused(hand, bomb, "zipBomb");

        nothingIsKept(hand);
    }

    @Test
    void oddFiguresAndFormulasAreToldBeforeAnythingIsTaken(FxRobot robot) throws Exception {
        var hand = importing(robot);
        offer(hand, text("vreemd 2023.csv", "code;aantal;deel (%)\nGM0141;-4;130\nGM0363;5;20\n"));

        says(hand, "figures.check.NEGATIVE_COUNT", "aantal", 1, "Almelo", "2023");
        says(hand, "intake.check.next.NEGATIVE_COUNT");
        says(hand, "figures.check.PERCENTAGE_ABOVE_100", "deel (%)", 1, "Almelo", "2023");
        says(hand, "intake.check.next.PERCENTAGE_ABOVE_100");
        says(hand, "intake.check.anyway");
        hand.press("import-discard");
        Path calculated = folder.resolve("uitkomst.xlsx");
        sheet("<c><f>SUM(A1:A9)</f><v>12</v></c>").write(calculated);
        offer(hand, calculated);
        says(hand, "sources.warning.formulas", 1);
        hand.press("import-discard");

        nothingIsKept(hand);
    }

    @Test
    void anErrorPageInsteadOfAnAnswerIsToldWhileFetching(FxRobot robot) throws Exception {
        var hand = importing(robot);
        try (var server = new CbsServer()) {
            server.times(9, "/", CbsServer.content("text/html", PAGE));
            hand.press("import-fetch").write("fetch-address", server.address() + CbsTables.V4);
            hand.press("fetch-list");
            says(hand, "sources.live.html", "localhost");
        }
        nothingIsKept(hand);
    }

    private Hand importing(FxRobot robot) {
        var wanted = new NewTrajectory("GM0141", "0-12", 1, LocalDate.of(2026, 9, 1), "Test");
        var project = new TrajectorySetup(TestProgram.CATALOGUE, TestProgram.TEXTS).create(wanted);
        trajectory = program.folder.resolve("Almelo-0-12.mv.db");
        ((Opening.Opened) program.database.create(trajectory, project, List.of(), Optional.empty()))
                .store()
                .close();
        var hand = program.hand(robot).act(() -> program.showFile(trajectory));
        return hand.press("rail-FIGURES").press("profile-import");
    }

    private void offer(Hand hand, Path file) {
        program.dialogs.file(file);
        hand.press("import-files");
    }

    /// The reason, that nothing changed, and what to do are in sight until the card is closed.
    private void refused(Hand hand, Path file, String reason, String... more) {
        offer(hand, file);
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.getFileName().toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        says(hand, "sources.refused." + reason, arguments);
        says(hand, "figures.refusal.meaning");
        String next = TestProgram.TEXTS.get("figures.refusal.next." + reason);
        String orMap = next + " " + TestProgram.TEXTS.get("intake.refused.orMap");
        assertThat(hand.seesWords(next) || hand.seesWords(orMap)).as(next).isTrue();
        hand.press("import-discard");
        assertThat(hand.sees("import-discard")).isFalse();
    }

    private static void says(Hand hand, String key, Object... arguments) {
        String words = TestProgram.TEXTS.get(key, arguments);
        assertThat(hand.seesWords(words)).as(words).isTrue();
    }

    private void nothingIsKept(Hand hand) {
        hand.press("home");
        var project = program.stored(trajectory.getFileName().toString()).project();
        assertThat(project.all(FigureRecords.DATA_SET)).isEmpty();
        assertThat(project.all(FigureRecords.INDICATOR_SOURCE)).isEmpty();
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Zipped sheet(String cell) {
        return Zipped.xlsx(Map.of("2023", Zipped.row(1, "code", "aantal") + Zipped.row(2, "GM0141", cell)));
    }

    private static String map(String coordinates) {
        return "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\","
                + " \"properties\": {\"gemeentecode\": \"GM0141\"}, \"geometry\":"
                + " {\"type\": \"Polygon\", \"coordinates\": "
                + coordinates;
    }
}
