package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.exchange.Manifest;
import org.jdbi.v3.core.Handle;

/// What makes a database and brings an older one to this version: script n leads to schema version n, and to the
/// format of records that it names. A record that changes in a way an older program cannot read comes with a script
/// too, if need be an empty one, so that the older program refuses the file.
final class Migrations {
    /// SQL, and the format that the records have after it.
    record Script(String sql, int format) {}

    private final List<Script> scripts;

    Migrations(List<Script> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// Those of this version of the program.
    static Migrations standard() {
        return new Migrations(List.of(
                new Script(resource("/db/V001__trajectory.sql"), 1),
                new Script(resource("/db/V002__kept.sql"), 2),
                new Script(resource("/db/V003__versions.sql"), 2),
                new Script(resource("/db/V004__vault.sql"), 2),
                new Script(resource("/db/V005__posts.sql"), 3)));
    }

    /// Those that lead to that schema version.
    Migrations upTo(int schema) {
        return new Migrations(scripts.subList(0, schema));
    }

    /// These and one more.
    Migrations and(Script later) {
        return new Migrations(Stream.concat(scripts.stream(), Stream.of(later)).toList());
    }

    /// The schema version that a database itself says it has.
    static int schemaOf(Handle handle) {
        return handle.createQuery("select schema_version from control")
                .mapTo(Integer.class)
                .one();
    }

    /// The schema version they lead to.
    int target() {
        return scripts.size();
    }

    /// Runs the scripts after that version, and brings the records to the format of the last.
    void run(Handle handle, int from) {
        for (Script script : scripts.subList(from, scripts.size())) {
            handle.createScript(script.sql()).execute();
        }
        if (from > 0 && format(from) < Manifest.FORMAT) {
            new RowUpgrade(handle).run(format(from));
        }
    }

    private int format(int schema) {
        return scripts.get(schema - 1).format();
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
