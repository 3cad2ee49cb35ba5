package nl.wed.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.codec.SampleRecords;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.startset.StartFigures.Filled;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final Trajectory TRAJECTORY = TrajectoryRecords.trajectoryOf(TestTrajectory.project());
    private static final UUID SET = new UUID(0, 1);
    private static final UUID INDICATOR = new UUID(0, 2);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    private Commands commands;
    private Project made = Project.empty(UUID.randomUUID()).put(TrajectoryRecords.TRAJECTORY, TRAJECTORY);
    private TrajectoryRequest asked = new TrajectoryRequest("", "", 0, LocalDate.EPOCH);

    @BeforeEach
    void prepare() throws Exception {
        var console = new Console(Texts.load(), new PrintWriter(out), new PrintWriter(error));
        var database = new Database(Installation.in(folder.resolve("eigen")), StoreSettings.standard("0.1.0"));
        var reader = new TrajectoryFile.Reader(database);
        var sent = new SentPackages(database, SettingsFile.in(folder.resolve("eigen")), Clock.systemUTC());
        commands = new Commands(
                console,
                List.of(
                        new InfoCommand(console, reader),
                        new PackageCommand(console, reader, new PackageWriter("0.1.0"), sent, Clock.systemUTC()),
                        new OpenPackageCommand(console, database, folder.resolve("trajecten"), Clock.systemUTC()),
                        new NewCommand(console, database, this::make),
                        new FiguresCommand(
                                console,
                                reader,
                                new WordExport(Catalogue.load(), Texts.load(), Clock.systemUTC()),
                                Catalogue.load())));
    }

    private Filled make(TrajectoryRequest request) throws CommandRefused {
        asked = request;
        if (!request.municipality().equals("GM0363")) {
            throw CommandRefused.because("cli.error.noFile", request.municipality());
        }
        return new Filled(made, List.of());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int makeNew() {
        return commands.run(
                "new",
                file("a.mv.db"),
                "--municipality",
                "GM0363",
                "--scope",
                "0-18",
                "--years",
                "1",
                "--start",
                "2026-09-01");
    }

    @Test
    void aTrajectoryGoesFromNewToPackageAndBack() throws Exception {
        made = new SampleRecords(1)
                .project(3)
                .with(FigureRecords.DATA_SET, Table.empty())
                .with(TrajectoryRecords.TRAJECTORY, Table.of(List.of(TRAJECTORY)));
        assertThat(makeNew()).as(error.toString()).isZero();
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("a.wed")))
                .isZero();
        assertThat(commands.run("open-package", file("a.wed"), "--out", file("b.mv.db")))
                .isZero();
        assertThat(commands.run("package", file("b.mv.db"), "--out", file("b.wed")))
                .isZero();
        assertThat(countsOf("a.wed")).isEqualTo(countsOf("b.mv.db"));
        assertThat(countsOf("a.wed")).contains("\"risks\":3");
    }

    private String countsOf(String name) {
        out.getBuffer().setLength(0);
        assertThat(commands.run("info", file(name), "--json")).isZero();
        return JsonMapper.builder()
                .build()
                .readTree(out.toString())
                .get("records")
                .toString();
    }

    @Test
    void infoSpeaksWithoutJsonToo() {
        makeNew();
        assertThat(commands.run("info", file("a.mv.db"))).isZero();
        assertThat(out.toString()).contains("quotes: 0");
    }

    @Test
    void aTextThatPointsAtAPersonStopsThePackageUntilItIsChecked() {
        made = made.put(FigureRecords.KEY_MESSAGE, new KeyMessage(UUID.randomUUID(), "mail jan@almelo.nl", List.of()));
        makeNew();
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("a.wed")))
                .isEqualTo(1);
        assertThat(Path.of(file("a.wed"))).doesNotExist();
        assertThat(error.toString()).contains("e-mailadres in key-messages").doesNotContain("jan@");
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("a.wed"), "--toch", "Eigen adres"))
                .isZero();
        var reading = (PackageReading.Read) new PackageReader(Limits.standard()).read(Path.of(file("a.wed")));
        assertThat(reading.content().project().all(PrivacyRecords.REASON))
                .extracting(PrivacyReason::reason)
                .containsExactly("Eigen adres");
        assertThat(commands.run("package", file("a.wed"), "--out", file("b.wed")))
                .isZero();
    }

    @Test
    void anEmptyReasonLetsNothingLeave() {
        made = made.put(FigureRecords.KEY_MESSAGE, new KeyMessage(UUID.randomUUID(), "mail jan@almelo.nl", List.of()));
        makeNew();
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("a.wed"), "--toch", " "))
                .isEqualTo(1);
        assertThat(Path.of(file("a.wed"))).doesNotExist();
    }

    @Test
    void theNameOfTheFileIsLookedAtToo() {
        makeNew();
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("jan@almelo.nl.wed")))
                .isEqualTo(1);
        assertThat(Path.of(file("jan@almelo.nl.wed"))).doesNotExist();
    }

    @Test
    void forAMunicipalityIsSaidWhatStays() {
        makeNew();
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("a.wed"), "--voor", "iedereen"))
                .isEqualTo(2);
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("a.wed")))
                .isZero();
        assertThat(out.toString()).contains("voor een collega van het bureau");
        out.getBuffer().setLength(0);
        assertThat(commands.run("package", file("a.mv.db"), "--out", file("b.wed"), "--voor", "gemeente"))
                .isZero();
        assertThat(out.toString()).doesNotContain("voor een collega");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info",
                "info nergens.wed",
                "info nergens.txt",
                "package nergens.mv.db",
                "open-package x.wed --out y.mv.db",
                "onbekend",
                "info a.wed --wat",
                "new a.mv.db --municipality GM0363 --scope 0-18 --years een --start 2026-09-01",
                "new a.mv.db --municipality GM9999 --scope 0-18 --years 1 --start 2026-09-01"
            })
    void wrongUseIsOneDutchLineAndCodeTwo(String line) {
        assertThat(commands.run(line.split(" "))).isEqualTo(2);
        assertThat(error.toString().lines()).hasSize(1);
        assertThat(error.toString()).doesNotContain("Exception").doesNotContain("Missing");
    }

    @ParameterizedTest
    @CsvSource({"1,1-9-2026", "2,1/9/26", "1,1 september 2026", "1,01092026", "１,2026-09-01"})
    void numbersAndDatesAreReadAsInTheWindow(String years, String start) {
        assertThat(commands.run(
                        "new",
                        file("a.mv.db"),
                        "--municipality",
                        "GM0363",
                        "--scope",
                        "0-18",
                        "--years",
                        years,
                        "--start",
                        start))
                .as(error.toString())
                .isZero();
        assertThat(asked.start()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--start | 31-2-2027 | bestaat niet",
                "--start | 010926 | Bedoelt u 1-9-2026 of 26-9-2001?",
                "--start | 1-9-2929 | buiten elk plan",
                "--start | -2029-01-01 | buiten elk plan",
                "--start | 1-9 | ontbreekt het jaar",
                "--years | 1.2.3 | geen getal",
                "--years | -1 | 1 tot en met 10",
                "--years | 1,5 | geen heel getal"
            })
    void anOptionThatIsNotTakenSaysWhyAndWhatIs(String option, String typed, String why) {
        List<String> line = new ArrayList<>(List.of(
                "new",
                file("a.mv.db"),
                "--municipality",
                "GM0363",
                "--scope",
                "0-18",
                "--years",
                "1",
                "--start",
                "1-9-2026"));
        line.set(line.indexOf(option) + 1, typed);
        assertThat(commands.run(line.toArray(String[]::new))).isEqualTo(2);
        assertThat(error.toString().lines())
                .singleElement()
                .asString()
                .startsWith(option + ":")
                .contains(why);
        assertThat(Path.of(file("a.mv.db"))).doesNotExist();
    }

    @Test
    void aTextRenamedToAWorkingFileIsRefusedInOneLine() throws Exception {
        Files.writeString(Path.of(file("x.mv.db")), "hallo");
        assertThat(commands.run("info", file("x.mv.db"))).isEqualTo(2);
        assertThat(error.toString().lines()).hasSize(1);
        assertThat(error.toString()).contains("x.mv.db is niet door de werkbank");
    }

    @Test
    void theHelpIsDutch() {
        assertThat(commands.run("--help")).isZero();
        assertThat(commands.run("new", "--help")).isZero();
        assertThat(out.toString())
                .contains("Gebruik:", "Opdrachten:", "Maakt een nieuw traject.", "GM0363")
                .doesNotContain("Usage", "Commands");
    }

    @Test
    void allFiguresStandInTheTableWithTheirSource() throws Exception {
        var set = observations();
        made = made.put(FigureRecords.DATA_SET, dataSet(set))
                .put(FigureRecords.INDICATOR, indicator())
                .put(
                        FigureRecords.INDICATOR_SOURCE,
                        new IndicatorSource(UUID.randomUUID(), INDICATOR, SET, "Arm", "Alle", 100));
        new PackageWriter("0.1.0").write(Path.of(file("a.wed")), made, _ -> Optional.of(set), Optional.empty());
        assertThat(commands.run("figures", file("a.wed"), "--out", file("c.csv")))
                .isZero();
        String kept = "Kerncijfers;85318NED;CBS;1970-01-01T00:00:00Z;GM0141;Almelo;";
        assertThat(Files.readString(Path.of(file("c.csv"))).lines())
                .containsExactly(
                        "\uFEFFgegevensset;tabel;bron;opgehaald;regio;gebied;periode;status;"
                                + "K01 =Kinderen in armoede (%);Arm (aantal);Alle (aantal)",
                        kept + "2020;definitief;;;200",
                        kept + "2020;voorlopig;12,5;25;",
                        kept + "2021;definitief;0,5–2;1–4;200",
                        kept + "2022;definitief;;;geheim");
    }

    /// 40 less 37, and 100 less 60 and 37, would tell the 3 that is hidden.
    @Test
    void inTheTableNoSmallNumberFollowsFromTheOthers() throws Exception {
        var set = new ObservationSet(
                List.of(
                        new Statistic("M", "M", "", "aantal", 0),
                        new Statistic("M|Geslacht=1", "M", "", "aantal", 0),
                        new Statistic("M|Geslacht=2", "M", "", "aantal", 0)),
                Map.of(),
                List.of(
                        count("M", "GM0141", 40),
                        count("M|Geslacht=1", "GM0141", 3),
                        count("M|Geslacht=2", "GM0141", 37),
                        count("M", "GM0363", 100),
                        count("M", "WK036301", 3),
                        count("M", "WK036302", 37),
                        count("M", "WK036303", 60)));
        made = made.put(FigureRecords.DATA_SET, dataSet(set));
        new PackageWriter("0.1.0").write(Path.of(file("a.wed")), made, _ -> Optional.of(set), Optional.empty());
        assertThat(commands.run("figures", file("a.wed"), "--out", file("c.csv")))
                .isZero();

        assertThat(Files.readString(Path.of(file("c.csv"))).lines())
                .extracting(
                        line -> String.join(";", List.of(line.split(";", -1)).subList(4, 11)))
                .containsExactly(
                        "regio;gebied;periode;status;"
                                + "M [M] (aantal);M [M|Geslacht=1] (aantal);M [M|Geslacht=2] (aantal)",
                        "GM0141;;2020;definitief;40;1–4;36–39",
                        "GM0363;;2020;definitief;100;;",
                        "WK036301;;2020;definitief;1–4;;",
                        "WK036302;;2020;definitief;36–39;;",
                        "WK036303;;2020;definitief;60;;");
    }

    private static Series count(String measure, String region, int count) {
        return new Series(measure, region, List.of(point("2020JJ00", Value.of(count))));
    }

    private static ObservationSet observations() {
        return new ObservationSet(
                List.of(new Statistic("Arm", "Arm", "", "aantal", 0), new Statistic("Alle", "Alle", "", "aantal", 0)),
                Map.of("GM0141", "Almelo"),
                List.of(
                        new Series(
                                "Arm",
                                "GM0141",
                                List.of(
                                        new Point("2020JJ00", Value.of(25), PeriodStatus.PROVISIONAL),
                                        point("2021JJ00", new Value.Interval(1, 4)))),
                        new Series(
                                "Alle",
                                "GM0141",
                                List.of(
                                        point("2020JJ00", Value.of(200)),
                                        point("2021JJ00", Value.of(200)),
                                        point("2022JJ00", Value.missing(MissingReason.CONFIDENTIAL))))));
    }

    private static Point point(String period, Value value) {
        return new Point(period, value, PeriodStatus.DEFINITIVE);
    }

    private static Indicator indicator() {
        return new Indicator(
                INDICATOR,
                "K01",
                "=Kinderen in armoede",
                "",
                "",
                "%",
                Direction.LOWER_IS_BETTER,
                List.of(),
                "CBS",
                null,
                null,
                List.of(),
                VerificationStatus.READ,
                null,
                null);
    }

    private static DataSet dataSet(ObservationSet set) {
        return new DataSet(
                SET,
                "cbs-v4",
                "Kerncijfers",
                "CBS",
                "85318NED",
                null,
                Instant.EPOCH,
                null,
                List.of(),
                "aa",
                set.contentHash(),
                set.size(),
                null,
                null);
    }
}
