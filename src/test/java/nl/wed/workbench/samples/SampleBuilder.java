package nl.wed.workbench.samples;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.texts.Texts;
import tools.jackson.databind.JsonNode;

/// Makes the sample packages anew: `SampleBuilder FOLDER-WITH-FIGURES [NAME]` imports the figures
/// with the importers of the program, adds the written source, and writes
/// `sample-projects/NAME.wed`.
public final class SampleBuilder {
    private static final Path SOURCES = Path.of("sample-projects/source");
    private static final List<String> FIGURES = List.of(
            "library/kwb2020-84799NED-typed-nl-gm-reassembled.json",
            "library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv",
            "G-geo-en-gemeentelijst/gemeenten-inwoners-2019-2026.csv");

    private final Catalogue catalogue = Catalogue.load();
    private final Map<String, ObservationSet> observations = new HashMap<>();

    private SampleBuilder() {}

    public static void main(String[] arguments) throws Exception {
        Path figures = Path.of(arguments[0]);
        try (Stream<Path> samples = Files.list(SOURCES)) {
            String only = arguments.length > 1 ? arguments[1] : "";
            for (Path sample : samples.sorted()
                    .filter(one -> one.endsWith(only) || only.isEmpty())
                    .toList()) {
                Path file = Path.of("sample-projects", sample.getFileName() + ".wed");
                new SampleBuilder().write(sample, figures, file);
                System.out.println(file + " " + Files.size(file));
            }
        }
    }

    private void write(Path sample, Path figures, Path file) throws Exception {
        Project project = build(new SampleSource(sample), figures);
        Files.deleteIfExists(file);
        new PackageWriter("0.1.0")
                .write(file, project, hash -> Optional.ofNullable(observations.get(hash)), Optional.empty());
    }

    private Project build(SampleSource source, Path figures) {
        JsonNode file = source.file("trajectory.json");
        var project = new TrajectorySetup(catalogue, Texts.load())
                .create(new NewTrajectory(
                        SampleSource.text(file, "municipality"),
                        SampleSource.text(file, "scope"),
                        file.path("years").asInt(),
                        LocalDate.parse(SampleSource.text(file, "start")),
                        SampleSource.text(file, "client")));
        for (String name : FIGURES) {
            project = imported(project, figures.resolve(name));
        }
        project = onlyUsed(project, file);
        project = withTheCountry(project);
        project = withNeeded(project, source.file("plan.json"));
        project = new FirstSteps(source).add(project);
        project = new MiddleSteps(source, catalogue).add(project);
        return new LastSteps(source, catalogue).add(project);
    }

    private Project imported(Project project, Path file) {
        var result = Importers.standard().read(List.of(file), ImportOptions.standard());
        if (!(result instanceof Imported imported)) {
            throw new IllegalStateException("not imported: " + file + " " + result);
        }
        observations.put(imported.dataSet().observations(), imported.observations());
        var applied = new ImportApply(catalogue, UUID::randomUUID).apply(project, Observations.none(), imported, true);
        return applied.putAll(
                FigureRecords.DATA_SET,
                applied.stream(FigureRecords.DATA_SET).map(SampleBuilder::named).toList());
    }

    /// The files that were derived from a table of CBS, under the name of that table.
    private static DataSet named(DataSet set) {
        return switch (set.title()) {
            case "gemeente-indicatoren-2021-afgeleid-van-85039NED" ->
                named(set, "Kerncijfers wijken en buurten 2021 (afgeleid)", "85039NED");
            case "gemeenten-inwoners-2019-2026" ->
                named(set, "Bevolking per gemeente 2019-2026 (afgeleid)", "03759ned");
            default -> set;
        };
    }

    private static DataSet named(DataSet set, String title, String table) {
        return new DataSet(
                set.id(),
                set.importer(),
                title,
                "CBS",
                table,
                set.modified(),
                set.retrieved(),
                set.licence(),
                set.files(),
                set.rawHash(),
                set.observations(),
                set.observationCount(),
                set.fetched(),
                set.replaces());
    }

    /// Adds the indicators of the catalogue that goals and monitoring are about.
    private Project withNeeded(Project project, JsonNode plan) {
        var result = project;
        for (String list : List.of("goals", "monitoring")) {
            for (JsonNode one : plan.path(list)) {
                String code = SampleSource.optional(one, "indicator");
                boolean known = result.stream(FigureRecords.INDICATOR)
                        .anyMatch(indicator -> code == null || code.equals(indicator.code()));
                if (!known) {
                    var indicator = catalogue.indicators().find(code).map(TakenOver::indicator);
                    result = result.put(FigureRecords.INDICATOR, indicator.orElseThrow());
                }
            }
        }
        return result;
    }

    /// Of two sources of one figure keeps the one that has the country as well, for the comparison.
    private Project withTheCountry(Project project) {
        var result = project;
        for (var indicator : project.all(FigureRecords.INDICATOR)) {
            var sources = project.stream(FigureRecords.INDICATOR_SOURCE)
                    .filter(source -> source.indicator().equals(indicator.id()))
                    .toList();
            if (sources.stream().anyMatch(source -> hasCountry(project, source))) {
                for (var source : sources) {
                    result = hasCountry(project, source)
                            ? result
                            : result.remove(FigureRecords.INDICATOR_SOURCE, source.id());
                }
            }
        }
        return result;
    }

    private boolean hasCountry(Project project, IndicatorSource source) {
        return project.find(FigureRecords.DATA_SET, source.dataSet())
                .map(set -> observations.get(set.observations()))
                .flatMap(set -> set.find(source.numerator(), Series.NETHERLANDS))
                .isPresent();
    }

    /// Leaves out the context figures that the sample does not talk about.
    private static Project onlyUsed(Project project, JsonNode file) {
        Set<String> used = StreamSupport.stream(file.path("figures").spliterator(), false)
                .map(one -> SampleSource.text(one, "indicator"))
                .collect(toSet());
        var result = project;
        for (var indicator : project.all(FigureRecords.INDICATOR)) {
            String code = indicator.code();
            if (code != null && code.startsWith("W") && !used.contains(code)) {
                result = result.remove(FigureRecords.INDICATOR, indicator.id());
                for (var source : project.all(FigureRecords.INDICATOR_SOURCE)) {
                    if (source.indicator().equals(indicator.id())) {
                        result = result.remove(FigureRecords.INDICATOR_SOURCE, source.id());
                    }
                }
            }
        }
        return result;
    }
}
