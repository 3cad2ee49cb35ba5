package nl.wed.workbench;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.files.TempFolder;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.shown.ShownFacts;
import nl.wed.workbench.startset.StartFigures;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;

/// Starts the program: the window (with a file when one is named), or a command. Without a display
/// the window's main job is done instead: the Beleidsaanpak of the file, or else of the sample.
public final class Main {
    private static final int REFUSED = 2;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Optional<Path> file = file(arguments);
        if (arguments.length > 0 && file.isEmpty()) {
            System.exit(command(arguments));
        } else if (Display.present()) {
            System.exit(window(file));
        } else {
            System.exit(withoutDisplay(file));
        }
    }

    private static Optional<Path> file(String[] arguments) {
        return arguments.length == 1 && isFile(arguments[0]) ? Optional.of(Path.of(arguments[0])) : Optional.empty();
    }

    /// Any file may be dropped on the program: the window says what it cannot open.
    private static boolean isFile(String argument) {
        return argument.endsWith(".wed")
                || argument.endsWith(".mv.db")
                || argument.contains(".") && new File(argument).isFile();
    }

    private static int window(Optional<Path> file) throws InterruptedException {
        try {
            Path installation = Installation.ofUser().folder();
            var only = OneWindow.take(installation);
            if (only.isEmpty() && OneWindow.handOver(installation, file)) {
                return 0;
            }
            try (var one = only.orElse(null);
                    var _ = temporary()) {
                app().run(file, () -> {}, asked -> {
                    if (one != null) {
                        one.listen(asked);
                    }
                });
                return 0;
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            new StartFailure(Texts.load(), System.err).tell(e);
            return REFUSED;
        }
    }

    /// The program with a window, on the trajectories of this user.
    static App app() throws IOException {
        var texts = Texts.load();
        var catalogue = Catalogue.load();
        var installation = Installation.ofUser();
        Path folder = Files.createDirectories(installation.trajectories());
        var settings = StoreSettings.standard(CommandLineProgram.VERSION)
                .keeping(() -> SettingsFile.in(installation.folder()).get().thinning());
        var trajectories = new StoredTrajectories(
                folder,
                ProgramFolder.samples(),
                new Database(installation, settings),
                new TrajectorySetup(catalogue, texts),
                new StartFigures(catalogue, texts),
                ShownFacts.of(catalogue, LocalDate.now(Clock.systemDefaultZone())));
        return new App(texts, catalogue, trajectories, installation.folder());
    }

    private static int withoutDisplay(Optional<Path> named) throws IOException {
        var texts = Texts.load();
        Optional<Path> file = named.or(ProgramFolder::sample);
        if (file.isEmpty()) {
            System.err.println(texts.get("cli.window.noSample"));
            return REFUSED;
        }
        String name = String.valueOf(file.get().getFileName());
        Path out = Path.of("Beleidsaanpak-" + name.replaceFirst("\\..*$", "") + ".docx");
        int code = silently("export", file.get().toString(), "--out", out.toString());
        if (code == 0) {
            System.out.println(texts.get("cli.window.noDisplay", name, out.toAbsolutePath()));
        }
        return code;
    }

    /// Where temporary files go in this run, after those of runs that were killed are gone.
    private static TempFolder temporary() throws IOException {
        return TempFolder.begin(Installation.ofUser().folder().resolve("tijdelijk"));
    }

    private static int silently(String... arguments) throws IOException {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (var _ = temporary()) {
            return CommandLineProgram.commands(nowhere, error).run(arguments);
        }
    }

    private static int command(String... arguments) throws IOException {
        Locale.setDefault(Texts.DUTCH);
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var error = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (var _ = temporary()) {
            return CommandLineProgram.commands(out, error).run(arguments);
        }
    }
}
