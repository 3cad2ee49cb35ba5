package nl.wed.workbench.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.backup.Thinning;
import nl.wed.workbench.files.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The settings of this installation, as JSON with a version number. What is in it and not known here stays in it; a
/// damaged file counts as none, is said, and is set aside before another is written.
public final class SettingsFile {
    /// The name of the file in the folder of the installation.
    public static final String NAME = "settings.json";

    private static final String BACKUPS = "backups";
    private static final int VERSION = 1;
    private static final String TOLD = "told";
    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private ObjectNode content = JSON.createObjectNode();
    private boolean damaged;

    private SettingsFile(Path file) {
        this.file = file;
    }

    /// The settings in that folder, as they are there now.
    public static SettingsFile in(Path folder) {
        var settings = new SettingsFile(folder.resolve(NAME));
        settings.read();
        return settings;
    }

    /// Whether there is a file that could not be read, so that the defaults hold.
    public synchronized boolean damaged() {
        return damaged;
    }

    /// Where they stand.
    public Path file() {
        return file;
    }

    /// The settings.
    public synchronized Settings get() {
        return new Settings(
                text("name"), text("organisation"), flag("asked"), flag("dark"), thinning(), whole("idleMinutes"));
    }

    /// Changes settings; an IOException when the file cannot be written, though they hold until the program stops.
    public synchronized void change(UnaryOperator<Settings> change) throws IOException {
        var now = change.apply(get());
        content.put("version", Math.max(VERSION, content.path("version").asInt(VERSION)));
        content.put("name", now.name());
        content.put("organisation", now.organisation());
        content.put("asked", now.asked());
        content.put("dark", now.dark());
        content.put("idleMinutes", now.idleMinutes());
        keep(now.thinning());
        write();
    }

    /// Whether the user was told that before, and understood.
    public synchronized boolean wasTold(String what) {
        return content.path(TOLD)
                .valueStream()
                .anyMatch(one -> one.isString() && one.asString().equals(what));
    }

    /// Remembers that the user was told that, and understood.
    public synchronized void tell(String what) throws IOException {
        if (wasTold(what)) {
            return;
        }
        content.put("version", Math.max(VERSION, content.path("version").asInt(VERSION)));
        var told = content.path(TOLD) instanceof ArrayNode known ? known : content.putArray(TOLD);
        told.add(what);
        write();
    }

    private void write() throws IOException {
        if (damaged) {
            Files.move(file, file.resolveSibling(NAME + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            damaged = false;
        }
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(content)
                .getBytes(StandardCharsets.UTF_8);
        AtomicFile.writePrivate(file, out -> out.write(bytes));
    }

    private void keep(Thinning thinning) {
        var backups = content.path(BACKUPS) instanceof ObjectNode known ? known : content.putObject(BACKUPS);
        backups.put("allHours", thinning.allHours());
        backups.put("hourlyHours", thinning.hourlyHours());
        backups.put("dailyDays", thinning.dailyDays());
    }

    /// The usual one when what stands there can be none.
    private Thinning thinning() {
        var usual = Thinning.STANDARD;
        var backups = content.path(BACKUPS);
        int all = backups.path("allHours").asInt(usual.allHours());
        int hourly = backups.path("hourlyHours").asInt(usual.hourlyHours());
        int daily = backups.path("dailyDays").asInt(usual.dailyDays());
        return Thinning.fits(all, hourly, daily) ? new Thinning(all, hourly, daily) : usual;
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            damaged = Files.size(file) > LARGEST || !take(JSON.readTree(Files.readString(file)));
        } catch (IOException | JacksonException e) {
            damaged = true;
            System.getLogger(SettingsFile.class.getName()).log(System.Logger.Level.WARNING, "settings not read", e);
        }
    }

    private boolean take(JsonNode read) {
        if (read instanceof ObjectNode object) {
            content = object;
            return true;
        }
        return false;
    }

    private String text(String key) {
        var value = content.path(key);
        return value.isString() ? value.asString() : "";
    }

    private int whole(String key) {
        var value = content.path(key);
        return value.isInt() ? value.asInt() : 0;
    }

    private boolean flag(String key) {
        var value = content.path(key);
        return value.isBoolean() && value.asBoolean();
    }
}
