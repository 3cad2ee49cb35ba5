package nl.wed.workbench.sources.mapping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.files.AtomicFile;

/// The mappings that this user wants to be used again, one for each header, newest last: a line of
/// JSON each, in one file. Lines that are no mapping are passed over; a file that cannot be read is
/// as good as empty.
public final class MappingMemory {
    private static final int MOST = 500;
    private static final int LONGEST_LINE = 1 << 20;
    private static final long LARGEST_FILE = 20L << 20;

    private final Path file;

    /// The memory in that file, which is made when something is remembered.
    public MappingMemory(Path file) {
        this.file = file;
    }

    /// All mappings.
    public synchronized List<TableMapping> all() {
        return List.copyOf(read().values());
    }

    /// The mapping for a header.
    public Optional<TableMapping> find(String signature) {
        return Optional.ofNullable(read().get(signature));
    }

    /// Keeps a mapping in place of the one for the same header; an IOException when the file cannot
    /// be written, which then is as it was.
    public synchronized void remember(TableMapping mapping) throws IOException {
        Map<String, TableMapping> mappings = read();
        mappings.remove(mapping.signature());
        mappings.put(mapping.signature(), mapping);
        write(mappings);
    }

    /// Forgets the mapping for a header; an IOException when the file cannot be written.
    public synchronized void forget(String signature) throws IOException {
        Map<String, TableMapping> mappings = read();
        if (mappings.remove(signature) != null) {
            write(mappings);
        }
    }

    private Map<String, TableMapping> read() {
        Map<String, TableMapping> mappings = new LinkedHashMap<>();
        for (String line : lines()) {
            if (line.length() <= LONGEST_LINE && mappings.size() < MOST) {
                MappingText.read(line).ifPresent(mapping -> mappings.put(mapping.signature(), mapping));
            }
        }
        return mappings;
    }

    private List<String> lines() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
                return List.of();
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private void write(Map<String, TableMapping> mappings) throws IOException {
        List<TableMapping> newest = new ArrayList<>(mappings.values());
        if (newest.size() > MOST) {
            newest = newest.subList(newest.size() - MOST, newest.size());
        }
        var text = new StringBuilder();
        newest.forEach(mapping -> text.append(MappingText.write(mapping)).append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
