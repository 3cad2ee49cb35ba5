package nl.wed.workbench.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wed.workbench.approved.ApprovedText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every figure that the plans, the cijferboeken, the csv and the workbook of the samples print is that of the
/// imported files: of the right municipality, period, statistic and unit, rounded as a reader rounds. What no
/// comparison has looked at is a fault too, and so is a comparison that finds (almost) nothing to compare.
class PrintedFiguresTest {
    /// The least of each kind that has to be found in a document of these samples.
    private static final Map<String, Integer> FIGURES = Map.ofEntries(
            Map.entry("table", 110),
            Map.entry("sentence", 220),
            Map.entry("trend", 1),
            Map.entry("chart", 1100),
            Map.entry("shown in chart", 1000),
            Map.entry("workbook", 2000),
            Map.entry("said of chart", 14),
            Map.entry("source of chart", 12),
            Map.entry("note of chart", 3),
            Map.entry("on the map", 1000),
            Map.entry("classes of map", 12),
            Map.entry("legend of map", 12),
            Map.entry("note of map", 3),
            Map.entry("said of map", 3));

    private static final Map<String, Integer> PLAN = Map.of(
            "evidence",
            30,
            "chain",
            20,
            "appendix",
            60,
            "goal",
            20,
            "steps",
            310,
            "chart of steps",
            80,
            "tile",
            4,
            "conclusion",
            1);

    private static final Map<String, Integer> BOOK = Map.of("sheet", 60);
    private static final Map<String, Integer> IMPLEMENTATION = Map.of("goal", 6, "steps", 20);
    private static final Map<String, Integer> OWN_TEXTS =
            Map.of("reading", 60, "evidence note", 30, "chapter-texts", 85);
    private static final Map<String, Integer> WORKBOOK =
            Map.of("Gemeenten", 7500, "Gemeenten shown", 6500, "Jaren", 300, "Kansenprofiel", 250, "group", 1);

    private static final Map<String, Integer> TABLE = Map.of("csv value", 27_500, "csv kept back", 20, "csv head", 140);

    /// Printed once for all that is looked at.
    private static final Map<String, Printing> PRINTED = new HashMap<>();

    @TempDir
    private static Path folder;

    private final List<Ledger> ledgers = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"almelo-0-6", "midden-groningen-0-18"})
    void everyFigureOfASampleIsThatOfTheImportedFiles(String name) throws IOException {
        var printed = printed(name);
        var sample = Sample.of(WedFile.read(wed(name)));
        var checks = new DocumentChecks(sample, Names.read(), Content.read());

        checks.plan(WordFile.read(printed.plan()), ledger("the Beleidsaanpak", FIGURES, PLAN));
        checks.book(WordFile.read(printed.book()), ledger("the cijferboek", FIGURES, BOOK));
        try (Stream<Path> plans = Files.list(printed.implementation())) {
            for (Path file : plans.sorted().toList()) {
                checks.implementation(
                        WordFile.read(file), ledger(file.getFileName().toString(), IMPLEMENTATION));
            }
        }
        var own = new OwnTextCheck(sample, Content.read(), ledger("own texts", OWN_TEXTS));
        own.aboutFigures();
        own.ofThePlan();
        new WorkbookCheck(sample, Names.read(), Workbook.read(printed.workbook()), ledger("the workbook", WORKBOOK))
                .all();
        var csv = new CsvCheck(sample, ledger("the csv", TABLE));
        csv.all(printed.table());

        System.out.println(name);
        ledgers.forEach(System.out::println);
        System.out.println("kept back in the csv: " + csv.hidden());
        ledgers.forEach(Ledger::check);
        assertThat(ledgers).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"almelo-0-6", "midden-groningen-0-18"})
    void theDocumentsOfASampleReadAsTheyWereApproved(String name) throws IOException {
        var printed = printed(name);
        Path work = Files.createDirectories(folder.resolve(name + "-gelezen"));
        ApprovedText.of(name, "beleidsaanpak").check(PlainText.of(WordFile.read(printed.plan())), work);
        ApprovedText.of(name, "cijferboek").check(PlainText.of(WordFile.read(printed.book())), work);
        try (Stream<Path> plans = Files.list(printed.implementation())) {
            Path first = plans.sorted().findFirst().orElseThrow();
            ApprovedText.of(name, "uitvoeringsplan").check(PlainText.of(WordFile.read(first)), work);
        }
    }

    private static Printing printed(String name) throws IOException {
        if (!PRINTED.containsKey(name)) {
            PRINTED.put(name, Printing.of(wed(name), Files.createDirectories(folder.resolve(name))));
        }
        return PRINTED.get(name);
    }

    private static Path wed(String name) {
        return Path.of("sample-projects", name + ".wed");
    }

    @SafeVarargs
    private Ledger ledger(String document, Map<String, Integer>... least) {
        var ledger = new Ledger(document, least);
        ledgers.add(ledger);
        return ledger;
    }
}
