package nl.wed.workbench.sources.intake;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportLimits;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.SourceFile;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.SheetException;

/// The files behind what was offered: those in folders, those in zipped folders, the sheets of
/// workbooks. Zipped folders stay open until this is closed; nothing is unpacked to disk.
public final class FileIntake implements AutoCloseable {
    private static final int FOLDER_DEPTH = 3;

    private final ImportLimits limits;
    private final List<FileSystem> open = new ArrayList<>();

    public FileIntake(ImportLimits limits) {
        this.limits = limits;
    }

    /// The files in what was offered; refused when there are none or too many.
    public List<Path> files(List<Path> paths) throws IOException {
        var files = new ArrayList<Path>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw RefusedException.of("notFound", path.getFileName());
            }
            addFiles(path, files);
        }
        if (files.isEmpty()) {
            throw RefusedException.of("noFiles");
        }
        return files.stream().distinct().toList();
    }

    /// What is in the files.
    public List<SourceFile> look(List<Path> files, ImportRun run) throws IOException {
        var sniffer = new FileSniffer(run);
        var looked = new ArrayList<SourceFile>();
        for (Path file : files) {
            for (SourceFile found : sniffer.look(file, String.valueOf(file.getFileName()))) {
                if (found.content() instanceof FileContent.Packed) {
                    looked.addAll(unpacked(found, sniffer));
                } else {
                    looked.add(found);
                }
            }
        }
        return looked;
    }

    private List<SourceFile> unpacked(SourceFile zip, FileSniffer sniffer) throws IOException {
        FileSystem inside;
        try {
            inside = FileSystems.newFileSystem(zip.path());
        } catch (IOException | ProviderMismatchException _) {
            throw new SheetException("zipBroken", zip.name());
        }
        open.add(inside);
        var files = new ArrayList<Path>();
        for (Path root : inside.getRootDirectories()) {
            addFiles(root, files);
        }
        var looked = new ArrayList<SourceFile>();
        for (Path file : files) {
            looked.addAll(sniffer.look(file, zip.name() + file));
        }
        return looked;
    }

    private void addFiles(Path path, List<Path> files) throws IOException {
        try (Stream<Path> walk = Files.walk(path, FOLDER_DEPTH)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(limits.files() + 1L)
                    .forEach(files::add);
        }
        if (files.size() > limits.files()) {
            throw RefusedException.of("tooManyFiles", limits.files());
        }
    }

    @Override
    public void close() throws IOException {
        for (FileSystem one : open) {
            one.close();
        }
    }
}
