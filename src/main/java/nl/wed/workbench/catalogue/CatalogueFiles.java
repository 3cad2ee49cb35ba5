package nl.wed.workbench.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wed.workbench.codec.RecordCodec;
import org.jspecify.annotations.Nullable;

/// Reads the content files.
final class CatalogueFiles {
    private static final String FOLDER = "/catalogue/";

    private final Function<String, InputStream> opener;

    /// Opens files by name; whoever reads one closes it.
    CatalogueFiles(Function<String, InputStream> opener) {
        this.opener = opener;
    }

    /// The files in the resources of the program.
    static CatalogueFiles ofTheProgram() {
        return new CatalogueFiles(CatalogueFiles::resource);
    }

    /// The one object in a JSON file.
    <T extends Record> T object(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return RecordCodec.of(type).read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The objects in a JSON file that holds a list.
    <T extends Record> List<T> list(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return List.copyOf(RecordCodec.of(type).readAll(in));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The lines of a text file.
    List<String> lines(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The rows of a semicolon separated file: without comment lines and without the header.
    List<List<String>> rows(String file) {
        return lines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    private InputStream open(String file) {
        return opener.apply(file);
    }

    private static InputStream resource(String file) {
        InputStream found = CatalogueFiles.class.getResourceAsStream(FOLDER + file);
        if (found == null) {
            throw new IllegalStateException("The program is incomplete: missing " + FOLDER + file);
        }
        return found;
    }

    /// Things by their code, in the order of the file; a code that occurs twice is an error.
    static final class CodeIndex<T> {
        private final Map<String, T> byCode = new LinkedHashMap<>();

        CodeIndex(List<T> items, Function<T, String> code) {
            for (T item : items) {
                if (byCode.put(code.apply(item), item) != null) {
                    throw new IllegalStateException("Code occurs twice: " + code.apply(item));
                }
            }
        }

        Optional<T> find(@Nullable String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        List<T> all() {
            return List.copyOf(byCode.values());
        }
    }

    /// A value that is made when it is first asked for, once, also with several threads.
    static final class Lazy<T> {
        private final Supplier<T> maker;
        private volatile @Nullable T value;

        Lazy(Supplier<T> maker) {
            this.maker = maker;
        }

        T get() {
            T known = value;
            return known != null ? known : make();
        }

        private synchronized T make() {
            T known = value;
            if (known == null) {
                known = maker.get();
                value = known;
            }
            return known;
        }
    }
}
