package nl.wed.workbench.sources;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.limits.Deadline;
import nl.wed.workbench.sources.cbs.bulk.BulkCsvImporter;
import nl.wed.workbench.sources.cbs.v3.V3JsonImporter;
import nl.wed.workbench.sources.cbs.v4.V4JsonImporter;
import nl.wed.workbench.sources.districts.DistrictMapImporter;
import nl.wed.workbench.sources.districts.KwbImporter;
import nl.wed.workbench.sources.duo.DuoAdviceImporter;
import nl.wed.workbench.sources.duo.DuoExamImporter;
import nl.wed.workbench.sources.inspectorate.SchoolWeightImporter;
import nl.wed.workbench.sources.intake.FileIntake;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.sources.statline.StatlineCrossImporter;
import nl.wed.workbench.sources.statline.StatlineFlatImporter;
import nl.wed.workbench.sources.swing.SwingODataImporter;
import nl.wed.workbench.sources.table.TableImporter;

/// Reads files and folders into data sets, with every importer there is. Reads from disk: call it
/// away from the screen's thread.
public final class Importers {
    private final List<Importer> importers;
    private final RegionNames regions;
    private final StatisticSums sums;

    Importers(List<Importer> importers, RegionNames regions, StatisticSums sums) {
        this.importers = List.copyOf(importers);
        this.regions = regions;
        this.sums = sums;
    }

    /// All kinds of source that the program reads. The first importer that knows a table reads it: those that
    /// know their kind by its own names (documents of CBS, a fixed list of columns) come before those that know
    /// it by its shape (cross table, flat table), and the one for any table is last.
    public static Importers standard() {
        KnownTables known = KnownTables.load();
        return new Importers(
                List.of(
                        new V4JsonImporter(known),
                        new V3JsonImporter(known),
                        new BulkCsvImporter(known),
                        new KwbImporter(known),
                        new DistrictMapImporter(known),
                        new DuoExamImporter(),
                        new DuoAdviceImporter(),
                        new SchoolWeightImporter(),
                        new StatlineCrossImporter(),
                        new StatlineFlatImporter(known),
                        new SwingODataImporter(),
                        new TableImporter(known)),
                RegionNames.load(),
                StatisticSums.load());
    }

    /// Reads files and folders that should hold one table. Files that belong to nothing are warned
    /// about; two tables are refused, [#readAll] reads those.
    public ImportResult read(List<Path> paths, ImportOptions options) {
        List<ImportResult> results = readAll(paths, options);
        Optional<ImportResult> broken =
                results.stream().filter(Importers::isBroken).findFirst();
        if (broken.isPresent()) {
            return broken.get();
        }
        List<Imported> imported = results.stream()
                .filter(Imported.class::isInstance)
                .map(Imported.class::cast)
                .toList();
        if (imported.size() == 1) {
            return imported.getFirst();
        }
        if (imported.size() > 1) {
            return Refused.of(
                    "severalTables",
                    Arguments.list(
                            imported.stream().map(one -> one.dataSet().title()).toList()));
        }
        return results.getFirst();
    }

    /// Reads files and folders: a result for each table in them, imported ones first. When nothing
    /// is a table, one refusal. Never empty.
    public List<ImportResult> readAll(List<Path> paths, ImportOptions options) {
        return readAll(paths, options, List.of());
    }

    /// The same, where tables with a header that is known are read as was remembered.
    public List<ImportResult> readAll(List<Path> paths, ImportOptions options, List<TableMapping> remembered) {
        return offered(paths, options, remembered).told();
    }

    /// The same, with what became of every single file. A document that is cut off takes the JSON
    /// beside it along, as it may be a part of the same table.
    public Offered offered(List<Path> paths, ImportOptions options, List<TableMapping> remembered) {
        try (var intake = new FileIntake(options.limits())) {
            List<Path> files = intake.files(paths);
            long bytes = bytes(files);
            var deadline = Deadline.after(options.limits().time(bytes), options.cancel()::isCancelled);
            var watched = options.withWatch(deadline::isOver, options.progress());
            var run = new ImportRun(watched, regions, sums, remembered, 4 * bytes);
            return deadline.watch(() -> readGroups(FileGroups.of(intake.look(files, run)), run));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            String names = Arguments.names(paths);
            return Offered.refused(Boundary.refusal(e, names, options.limits().jsonBytes()));
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private Offered readGroups(List<SourceFiles> groups, ImportRun run) {
        var tables = new ArrayList<Offered.Table>();
        var left = new ArrayList<Offered.Left>();
        var strange = new LinkedHashMap<SourceFile, Refused>();
        groups.stream()
                .filter(group -> importer(group).isEmpty())
                .flatMap(SourceFiles::stream)
                .forEach(file -> strange.put(file, Unrecognised.reason(file)));
        Set<Path> broken = new HashSet<>();
        strange.forEach((file, reason) -> {
            if (Unrecognised.isBroken(reason)) {
                broken.add(folder(file));
            }
            if (Unrecognised.isBroken(reason) || Unrecognised.isTable(reason)) {
                tables.add(table(reason, List.of(file)));
            } else {
                left.add(new Offered.Left(file.name(), reason));
            }
        });
        for (SourceFiles group : groups) {
            Optional<Importer> importer = importer(group);
            if (importer.isPresent() && group.stream().anyMatch(one -> isBeside(one, broken))) {
                group.stream().forEach(file -> left.add(beside(file)));
            } else {
                importer.ifPresent(one -> tables.add(table(read(one, group, run), group.files())));
            }
        }
        tables.sort(Comparator.comparing(table -> table.result() instanceof Refused));
        return new Offered(tables, left);
    }

    private static Offered.Table table(ImportResult result, List<SourceFile> files) {
        boolean onDisk =
                files.stream().allMatch(file -> file.path().getFileSystem().equals(FileSystems.getDefault()));
        return new Offered.Table(
                result,
                files.stream().map(SourceFile::name).toList(),
                onDisk ? files.stream().map(SourceFile::path).distinct().toList() : List.of());
    }

    private static Path folder(SourceFile file) {
        return file.path().toAbsolutePath().resolveSibling("");
    }

    private static boolean isBeside(SourceFile file, Set<Path> folders) {
        return file.content() instanceof FileContent.Json && folders.contains(folder(file));
    }

    private static Offered.Left beside(SourceFile file) {
        return new Offered.Left(file.name(), Refused.of("besideBroken", file.name()));
    }

    private static boolean isBroken(ImportResult result) {
        return result instanceof Refused refused && Unrecognised.isBroken(refused);
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
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Boundary.refusal(e, names, run.limits().jsonBytes());
        }
    }
}
