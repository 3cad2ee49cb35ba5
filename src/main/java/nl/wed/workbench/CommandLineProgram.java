package nl.wed.workbench;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.cli.BackupCommand;
import nl.wed.workbench.cli.BackupsCommand;
import nl.wed.workbench.cli.CheckCommand;
import nl.wed.workbench.cli.CommandRefused;
import nl.wed.workbench.cli.Commands;
import nl.wed.workbench.cli.CompareCommand;
import nl.wed.workbench.cli.Console;
import nl.wed.workbench.cli.ExportCommand;
import nl.wed.workbench.cli.FetchCommand;
import nl.wed.workbench.cli.FiguresCommand;
import nl.wed.workbench.cli.ImportCommand;
import nl.wed.workbench.cli.ImportTaking;
import nl.wed.workbench.cli.InfoCommand;
import nl.wed.workbench.cli.Moments;
import nl.wed.workbench.cli.NewCommand;
import nl.wed.workbench.cli.OpenPackageCommand;
import nl.wed.workbench.cli.PackageCommand;
import nl.wed.workbench.cli.PackagesCommand;
import nl.wed.workbench.cli.RestoreCommand;
import nl.wed.workbench.cli.SentPackages;
import nl.wed.workbench.cli.TrajectoryFile;
import nl.wed.workbench.cli.TrajectoryRequest;
import nl.wed.workbench.cli.VersionsCommand;
import nl.wed.workbench.exchange.PackageWriter;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.settings.SettingsFile;
import nl.wed.workbench.setup.NewTrajectory;
import nl.wed.workbench.setup.TrajectorySetup;
import nl.wed.workbench.sources.live.LiveSources;
import nl.wed.workbench.sources.mapping.MappingMemory;
import nl.wed.workbench.startset.StartFigures;
import nl.wed.workbench.startset.StartFigures.Filled;
import nl.wed.workbench.store.Database;
import nl.wed.workbench.store.Installation;
import nl.wed.workbench.store.StoreSettings;
import nl.wed.workbench.texts.BackupWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.shell.tour.Tour;

/// The program without a window: builds the commands and everything they use.
final class CommandLineProgram {
    static final String VERSION = "0.1.0";

    private CommandLineProgram() {}

    /// The commands, writing to these streams.
    static Commands commands(PrintWriter out, PrintWriter error) throws IOException {
        var texts = Texts.load();
        var catalogue = Catalogue.load();
        var clock = Clock.systemDefaultZone();
        var console = new Console(texts, out, error);
        var installation = Installation.ofUser();
        var settings = SettingsFile.in(installation.folder());
        var database = new Database(
                        installation,
                        StoreSettings.standard(VERSION)
                                .keeping(() -> settings.get().thinning()))
                .withSecret(vaultPassword());
        var taking = new ImportTaking(console, catalogue);
        var live = LiveSources.in(installation.folder());
        var mappings = new MappingMemory(installation.folder().resolve("leeswijzen.jsonl"));
        var reader = new TrajectoryFile.Reader(database, vaultPassword(), console::warn);
        var setup = new TrajectorySetup(catalogue, texts);
        var figures = new StartFigures(catalogue, texts);
        var export = new WordExport(catalogue, texts, clock);
        var moments = new Moments(texts, clock.getZone());
        var backups = new BackupWords(texts, clock.getZone());
        var sent = new SentPackages(database, settings, clock);
        return new Commands(
                console,
                List.of(
                        new ExportCommand(console, reader, export),
                        new CheckCommand(console, reader, catalogue, clock),
                        new InfoCommand(console, reader),
                        new NewCommand(console, database, wanted -> make(setup, figures, wanted)),
                        new ImportCommand(database, taking, mappings),
                        new FetchCommand(console, database, taking, live),
                        new FiguresCommand(console, reader, export, catalogue),
                        new PackageCommand(console, reader, new PackageWriter(VERSION), sent, clock),
                        new OpenPackageCommand(console, database, installation.trajectories(), clock),
                        new VersionsCommand(console, reader, moments),
                        new PackagesCommand(console, reader, moments),
                        new CompareCommand(console, reader),
                        new BackupsCommand(console, database, backups),
                        new BackupCommand(console, database, backups),
                        new RestoreCommand(console, database, backups, vaultPassword()),
                        new TourCommand(console, reader, new Tour(catalogue, texts, clock), catalogue),
                        new RehearseCommand(reader, export)));
    }

    /// What opens the vaults of trajectories, when whoever started the program says it.
    private static Optional<String> vaultPassword() {
        return Optional.ofNullable(System.getenv("WERKBANK_KLUIS")).filter(typed -> !typed.isEmpty());
    }

    private static Filled make(TrajectorySetup setup, StartFigures figures, TrajectoryRequest wanted)
            throws CommandRefused {
        LocalDate start = wanted.start();
        try {
            return figures.fill(
                    setup.create(new NewTrajectory(wanted.municipality(), wanted.scope(), wanted.years(), start, "")));
        } catch (IllegalArgumentException e) {
            throw CommandRefused.because("cli.error.municipality", wanted.municipality(), wanted.scope());
        }
    }
}
