package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The SQL that makes a database and brings an older one to this version: script n leads to schema
/// version n. A record that changes in a way an older program cannot read comes with a script too,
/// if need be an empty one, so that the older program refuses the file.
final class Migrations {
    private final List<String> scripts;

    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// Those of this version of the program.
    static Migrations standard() {
        return new Migrations(List.of(resource("/db/V001__trajectory.sql")));
    }

    /// The schema version they lead to.
    int target() {
        return scripts.size();
    }

    /// Only the first script.
    Migrations first() {
        return new Migrations(scripts.subList(0, 1));
    }

    /// Runs the scripts after that version.
    void run(Handle handle, int from) {
        for (String script : scripts.subList(from, scripts.size())) {
            handle.createScript(script).execute();
        }
    }

    static String resource(String name) {
        try (var stream = Migrations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
