package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import nl.wed.workbench.Main;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.Opening;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.Texts;

/// The start screen of one trajectory for each municipality, as a whole process: from the window until the first cards
/// are drawn and until all that are shown are, against listing the folder, its sizes and times, and reading the
/// sidecars.
public final class StartScreen {
    private static long shown;
    private static double first;

    private StartScreen() {}

    /// `make` fills the data folder of this user; anything else is the number of cards in sight to wait for.
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("make")) {
            make();
            return;
        }
        int wanted = Integer.parseInt(arguments[0]);
        double floor = floor();
        Thread.ofPlatform().daemon().start(() -> watch(wanted, floor));
        Main.main(new String[0]);
    }

    private static void make() throws IOException {
        var catalogue = Catalogue.load();
        var setup = new TrajectorySetup(catalogue, Texts.load());
        var installation = Installation.ofUser();
        var database = new Database(installation, StoreSettings.standard("0.1.0"));
        Path folder = Files.createDirectories(folder());
        int made = 0;
        for (var one : catalogue.municipalities().all()) {
            var wanted = new NewTrajectory(one.code(), "0-12", 1, LocalDate.of(2026, 9, 1), one.name());
            String name = one.name().replaceAll("[^\\p{L}\\p{N}]+", "-");
            var opening =
                    database.create(folder.resolve(name + ".mv.db"), setup.create(wanted), List.of(), Optional.empty());
            ((Opening.Opened) opening).store().close();
            made++;
        }
        System.out.println("made " + made);
    }

    private static Path folder() throws IOException {
        return Installation.ofUser().folder().resolve("trajecten");
    }

    private static double floor() throws IOException {
        long start = System.nanoTime();
        long seen = 0;
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".mv.db")).toList()) {
                seen += Files.readAttributes(file, BasicFileAttributes.class).size();
                String name = String.valueOf(file.getFileName());
                Path beside = file.resolveSibling(name.substring(0, name.length() - 6) + ".gen");
                try (InputStream in = Files.newInputStream(beside)) {
                    seen += in.readAllBytes().length;
                }
            }
        }
        if (seen == 0) {
            throw new IOException("nothing there");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void watch(int wanted, double floor) {
        while (true) {
            try {
                Platform.runLater(() -> follow(wanted, floor));
                return;
            } catch (IllegalStateException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static void follow(int wanted, double floor) {
        shown = Window.getWindows().isEmpty() ? 0 : System.nanoTime();
        Window.getWindows()
                .addListener((ListChangeListener<Window>) _ -> shown = shown == 0 ? System.nanoTime() : shown);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                int cards = Window.getWindows().stream()
                        .mapToInt(one -> one.getScene()
                                .getRoot()
                                .lookupAll(".trajectory-card")
                                .size())
                        .sum();
                if (first == 0 && cards > 0) {
                    first = (System.nanoTime() - shown) / 1e6;
                }
                if (cards >= wanted) {
                    stop();
                    double all = (System.nanoTime() - shown) / 1e6;
                    System.out.printf(
                            Locale.ROOT,
                            "first cards %.0f ms, %d cards %.0f ms, floor %.1f ms%n",
                            first,
                            cards,
                            all,
                            floor);
                    List.copyOf(Window.getWindows()).forEach(window -> {
                        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
                        window.hide();
                    });
                }
            }
        }.start();
    }
}
