package nl.wed.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What `bin/werkbank` gives to Java, in a folder with a name that people use. The Java here only
/// writes down its arguments. The launcher for Windows is not tried here.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path DIST = Path.of("src/main/dist");

    @TempDir
    private Path folder;

    private Path home;
    private Path jdk;

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve(AwkwardName.here());
        jdk = home.resolve("mijn jdk");
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(jdk.resolve("bin"));
        for (String file : List.of("bin/werkbank", "lib/find-jdk.sh", "lib/java-options")) {
            Files.copy(DIST.resolve(file), home.resolve(file));
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
        Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void everyPathIsOneArgumentAlsoOfTheCache() throws Exception {
        Files.createFile(home.resolve("lib/werkbank.aot"));

        assertThat(arguments("", "een plan.wed"))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("-XX:AOTCache=" + home.resolve("lib/werkbank.aot")), plain("een plan.wed"))
                        .toList());
    }

    @Test
    void withoutACacheNothingIsSaidAboutIt() throws Exception {
        assertThat(arguments("")).containsExactlyElementsOf(plain().toList());
        assertThat(arguments("  ")).containsExactlyElementsOf(plain().toList());
    }

    @Test
    void moreOptionsMayHaveSpacesBetweenQuotesAndKeepTheirOrder() throws Exception {
        var given = arguments("-Da=1  -Db='een twee'  \"-Dc=*\"", "info");

        assertThat(given.subList(1, 4)).containsExactly("-Da=1", "-Db=een twee", "-Dc=*");
        assertThat(given).containsAll(plain("info").toList());
    }

    private Stream<String> plain(String... more) {
        var always = Stream.of(
                "@" + home.resolve("lib/java-options"),
                "--module-path",
                home.resolve("lib/javafx").toString(),
                "-cp",
                home.resolve("lib/werkbank-@project.version@.jar").toString(),
                "@main.class@");
        return Stream.concat(always, Stream.of(more));
    }

    private List<String> arguments(String options, String... given) throws Exception {
        var command = Stream.concat(Stream.of("sh", home.resolve("bin/werkbank").toString()), Stream.of(given));
        var builder = new ProcessBuilder(command.toList()).redirectErrorStream(true);
        builder.environment().put("WERKBANK_JDK", jdk.toString());
        builder.environment().put("WERKBANK_OPTIONS", options);
        var process = builder.start();
        try (var lines = process.inputReader()) {
            var said = lines.lines().toList();
            assertThat(process.waitFor()).as(said.toString()).isZero();
            return said;
        }
    }
}
