package nl.wed.workbench.sources;

import nl.wed.workbench.sources.ImportResult.Imported;
import nl.wed.workbench.sources.ImportResult.Refused;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.sheet.SheetException;

import tools.jackson.core.JacksonException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files and folders into data sets, with every importer there is. Reads from disk: call it
/// away from the screen's thread.
public final class Sources {
    private final List<Importer> importers;
    private final RegionNames regions;

    Sources(List<Importer> importers, RegionNames regions) {
        this.importers = List.copyOf(importers);
        this.regions = regions;
    }

    /// All kinds of source that the program reads.
    public static Sources standard() {
        KnownTables known = KnownTables.load();
        return new Sources(
                List.of(
                        new V4JsonImporter(known),
                        new V3JsonImporter(known),
                        new BulkCsvImporter(known),
                        new KwbImporter(known),
                        new DuoExamImporter(),
                        new DuoAdviceImporter(),
                        new SchoolWeightImporter(),
                        new StatlineCrossImporter(),
                        new StatlineFlatImporter(known),
                        new SwingODataImporter(),
                        new TableImporter(known)),
                RegionNames.load());
    }

    /// Reads files and folders that should hold one table. Files that belong to nothing are warned
    /// about; two tables are refused, [#readAll] reads those.
    public ImportResult read(List<Path> paths, ImportOptions options) {
        List<ImportResult> results = readAll(paths, options);
        List<Imported> imported =
                results.stream()
                        .filter(Imported.class::isInstance)
                        .map(Imported.class::cast)
                        .toList();
        if (imported.size() == 1) {
            return imported.getFirst();
        }
        if (imported.size() > 1) {
            return Refused.of(
                    "severalTables",
                    Arguments.list(imported.stream().map(one -> one.dataSet().title()).toList()));
        }
        return results.getFirst();
    }

    /// Reads files and folders: a result for each table in them, imported ones first. When nothing
    /// is a table, one refusal. Never empty.
    public List<ImportResult> readAll(List<Path> paths, ImportOptions options) {
        return readAll(paths, options, List.of());
    }

    /// The same, where tables with a header that is known are read as was remembered.
    public List<ImportResult> readAll(
            List<Path> paths, ImportOptions options, List<TableMapping> remembered) {
        try (var intake = new FileIntake(options.limits())) {
            List<Path> files = intake.files(paths);
            ImportRun run = run(files, options, remembered);
            return readGroups(FileGroups.of(intake.look(files, run)), run);
        } catch (RefusedException e) {
            return List.of(e.refusal());
        } catch (SheetException e) {
            return List.of(Refused.of(e.reason(), e.arguments()));
        } catch (IOException | UncheckedIOException e) {
            return List.of(Refused.of("unreadable", String.valueOf(e.getMessage())));
        }
    }

    private ImportRun run(List<Path> files, ImportOptions options, List<TableMapping> remembered)
            throws IOException {
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        return new ImportRun(options, regions, remembered, 4 * total);
    }

    private List<ImportResult> readGroups(List<SourceFiles> groups, ImportRun run) {
        var results = new ArrayList<ImportResult>();
        var ignored = new ArrayList<SourceFile>();
        for (SourceFiles group : groups) {
            Optional<Importer> importer = importer(group);
            if (importer.isPresent()) {
                results.add(read(importer.get(), group, run));
            } else {
                ignored.addAll(group.files());
            }
        }
        List<Refused> reasons = ignored.stream().map(Unrecognised::reason).toList();
        Optional<Refused> broken = reasons.stream().filter(Unrecognised::isBroken).findFirst();
        if (broken.isPresent()) {
            return List.of(broken.get());
        }
        if (results.isEmpty()) {
            return List.of(nothing(ignored, reasons));
        }
        reasons.stream().filter(Unrecognised::isTable).forEach(results::add);
        results.sort((a, b) -> Boolean.compare(a instanceof Refused, b instanceof Refused));
        return ignored.isEmpty() ? results : withIgnored(results, ignored);
    }

    private Optional<Importer> importer(SourceFiles group) {
        return importers.stream()
                .filter(importer -> importer.recognise(group).isPresent())
                .findFirst();
    }

    private static ImportResult read(Importer importer, SourceFiles group, ImportRun run) {
        String names = Arguments.list(group.names());
        try {
            return importer.read(importer.recognise(group).orElseThrow(), run);
        } catch (RefusedException e) {
            return e.refusal();
        } catch (SheetException e) {
            return Refused.of(e.reason(), e.arguments());
        } catch (JacksonException _) {
            return Refused.of("jsonBroken", names);
        } catch (IOException | UncheckedIOException e) {
            return Refused.of("unreadable", String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError | StackOverflowError _) {
            return Refused.of("tooLarge", names, run.limits().jsonBytes() >> 20);
        }
    }

    private static Refused nothing(List<SourceFile> files, List<Refused> reasons) {
        boolean same = reasons.stream().map(Refused::reasonKey).distinct().count() == 1;
        return same
                ? reasons.getFirst()
                : Refused.of(
                        "nothingUsable",
                        files.size(),
                        Arguments.list(files.stream().map(SourceFile::name).toList()));
    }

    private static List<ImportResult> withIgnored(
            List<ImportResult> results, List<SourceFile> ignored) {
        var warning =
                Warning.of(
                        "filesIgnored",
                        Arguments.list(ignored.stream().map(SourceFile::name).toList()));
        return results.stream().map(result -> with(result, warning)).toList();
    }

    private static ImportResult with(ImportResult result, Warning warning) {
        return switch (result) {
            case Imported(var dataSet, var observations, var warnings, var counts) -> {
                var more = new ArrayList<>(warnings);
                more.add(warning);
                yield new Imported(dataSet, observations, List.copyOf(more), counts);
            }
            case Refused refused -> refused;
        };
    }
}
