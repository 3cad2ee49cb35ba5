package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.AreaBorders;
import nl.wed.workbench.domain.figures.AreaBorders.AreaBorder;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.InterpretationStatus;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.Peer;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.domain.figures.RevisionMark;

final class FiguresPart {
    private static final UUID BENEFIT = id("indicator.benefit");
    private static final UUID REACH = id("indicator.reach");

    private FiguresPart() {}

    static Project addTo(Project project) {
        return project.putAll(FigureRecords.INDICATOR, indicators())
                .put(FigureRecords.DATA_SET, dataSet())
                .putAll(FigureRecords.INDICATOR_SOURCE, sources())
                .putAll(
                        FigureRecords.INTERPRETATION,
                        List.of(
                                reading("reading.1", BENEFIT, "Het aandeel stijgt licht."),
                                reading("reading.2", REACH, "Het bereik groeit elk jaar.")))
                .putAll(FigureRecords.KEY_MESSAGE, messages())
                .put(
                        FigureRecords.PEER_GROUP,
                        new PeerGroup(
                                id("peers.1"),
                                "Meest vergelijkbare gemeenten",
                                PeerKind.NEAREST,
                                null,
                                null,
                                List.of(BENEFIT, REACH),
                                2,
                                List.of(new Peer("GM9001", 0.4), new Peer("GM9002", 0.9))))
                .put(
                        FigureRecords.REVISION_MARK,
                        new RevisionMark(
                                id("revision.1"),
                                BENEFIT,
                                id("dataset.1"),
                                id("dataset.1"),
                                List.of("2023JJ00"),
                                LocalDate.of(2026, 9, 3)))
                .put(FigureRecords.AREA_BORDERS, borders())
                .put(FigureRecords.INDICATOR_PAIR, new IndicatorPair(id("pair.1"), REACH, BENEFIT));
    }

    /// Two of the three districts, each a square kilometre.
    private static AreaBorders borders() {
        return new AreaBorders(
                id("borders.1"),
                "wijken.geojson",
                "Verzonnen grenzen",
                LocalDate.of(2026, 9, 4),
                List.of(
                        new AreaBorder("WK014101", "Binnenstad", "g40Ogn1dw+BAAw+Bx+BAAx+B"),
                        new AreaBorder("WK014102", "", "w22Ogn1dw+BAAw+Bx+BAAx+B")));
    }

    private static List<Indicator> indicators() {
        return List.of(
                new Indicator(
                        BENEFIT,
                        "K09",
                        "Kinderen in bijstandsgezin",
                        "gezin",
                        "Aandeel kinderen van 0 tot 4 jaar in een gezin met bijstand.",
                        "%",
                        Direction.LOWER_IS_BETTER,
                        List.of(AgePhase.F0, AgePhase.F1),
                        "CBS",
                        "PROEF1",
                        "Aantallen onder de 5 zijn niet bekend.",
                        List.of("cbs-statline"),
                        VerificationStatus.READ,
                        "kinderen in een gezin met bijstand",
                        "kinderen van 0 tot 4 jaar"),
                new Indicator(
                        REACH,
                        null,
                        "Bereik voorschoolse educatie",
                        "voorschool",
                        "Aandeel doelgroeppeuters met een plaats.",
                        "%",
                        Direction.HIGHER_IS_BETTER,
                        List.of(AgePhase.F1),
                        "Gemeente Almelo",
                        null,
                        null,
                        List.of(),
                        VerificationStatus.TO_VERIFY,
                        null,
                        null));
    }

    private static DataSet dataSet() {
        var set = TestTrajectory.observationSet();
        return new DataSet(
                id("dataset.1"),
                "cbs-odata-v4",
                "Proefcijfers jonge kinderen",
                "CBS",
                "PROEF1",
                "2025-06-01",
                Instant.parse("2026-09-02T08:00:00Z"),
                "CC BY 4.0",
                List.of("Observations.json"),
                "0".repeat(64),
                set.contentHash(),
                set.size(),
                null,
                null);
    }

    private static List<IndicatorSource> sources() {
        return List.of(
                new IndicatorSource(
                        id("indicatorSource.1"),
                        BENEFIT,
                        id("dataset.1"),
                        TestObservations.BENEFIT,
                        TestObservations.CHILDREN,
                        100),
                new IndicatorSource(id("indicatorSource.2"), REACH, id("dataset.1"), TestObservations.REACH, null, 1));
    }

    private static Interpretation reading(String name, UUID indicator, String text) {
        return new Interpretation(
                id(name), indicator, text, "projectteam", LocalDate.of(2026, 9, 20), InterpretationStatus.AGREED);
    }

    private static List<KeyMessage> messages() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new KeyMessage(
                        id("message." + n),
                        "Kernboodschap " + n + " over jonge kinderen in Almelo.",
                        List.of(n % 2 == 0 ? REACH : BENEFIT)))
                .toList();
    }
}
