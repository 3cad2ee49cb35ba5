package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFolderTest {
    @TempDir
    private Path folder;

    @Test
    void inAnImageTheSamplesStandBesideTheJars() throws IOException {
        Path samples =
                Files.createDirectories(folder.resolve(AwkwardName.here()).resolve("app/samples"));

        assertThat(ProgramFolder.samples(classPath(samples.resolveSibling("werkbank.jar"))))
                .isEqualTo(samples);
    }

    @Test
    void elsewhereTheyStandBesideTheFolderOfTheJars() throws IOException {
        Path samples =
                Files.createDirectories(folder.resolve(AwkwardName.here()).resolve("samples"));

        assertThat(ProgramFolder.samples(classPath(samples.resolveSibling("lib").resolve("werkbank.jar"))))
                .isEqualTo(samples);
    }

    @Test
    void aProgramWithoutSamplesStartsAsWell() {
        assertThat(ProgramFolder.samples(classPath(folder.resolve("lib/werkbank.jar"))))
                .doesNotExist();
        assertThat(ProgramFolder.samples("")).doesNotExist();
    }

    @Test
    void aClassThatDoesNotKnowItsPlaceStartsAsWell() throws ReflectiveOperationException {
        var samples =
                new NowhereLoader().loadClass(ProgramFolder.class.getName()).getDeclaredMethod("samples");
        samples.setAccessible(true);

        assertThat(samples.invoke(null)).isEqualTo(ProgramFolder.samples());
    }

    private static String classPath(Path first) {
        return first + File.pathSeparator + first.resolveSibling("other.jar");
    }

    /// Gives the class as the start-up cache does when the jar stands elsewhere than where the cache
    /// was made: with a code source that has no location.
    private static final class NowhereLoader extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            return name.equals(ProgramFolder.class.getName()) ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) {
            var nowhere = new ProtectionDomain(new CodeSource((URL) null, (Certificate[]) null), null);
            try (var in = ProgramFolder.class.getResourceAsStream("ProgramFolder.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length, nowhere);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
