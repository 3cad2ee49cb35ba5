package nl.wed.workbench.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Databases that somebody else made to look like ours, with code in them that writes a marker file
/// when H2 opens or reads them.
enum Stranger {
    LINKED_TABLE {
        @Override
        String statements(Path marker) {
            return "create linked table l('', 'jdbc:h2:mem:x;INIT=CALL FILE_WRITE(''x'', ''" + marker
                    + "'')', 'sa', '', 'INFORMATION_SCHEMA.TABLES')";
        }
    },
    TRIGGER {
        @Override
        String statements(Path marker) {
            return "create trigger t before select on control as 'org.h2.api.Trigger create() throws Exception {"
                    + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + marker + "\"), \"x\");"
                    + " return new org.h2.api.Trigger() { public void fire(java.sql.Connection c, Object[] o,"
                    + " Object[] n) {} }; }'";
        }
    },
    ALIAS {
        @Override
        String statements(Path marker) {
            return "create alias evil as 'String evil(String s) throws Exception {"
                    + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + marker
                    + "\"), \"x\"); return s; }';"
                    + " alter table activity add column more varchar generated always as (evil(label));"
                    + " alter table control add column more varchar default evil('x')";
        }
    };

    abstract String statements(Path marker);

    /// Makes the file, unencrypted or with that password for its encryption.
    void make(Path file, Path marker, String password) throws Exception {
        try (var connection = connect(file, password);
                var statement = connection.createStatement()) {
            statement.execute(Migrations.resource("/db/V001__trajectory.sql"));
            statement.execute("insert into control values (1, 'x', random_uuid(), null, 0)");
            statement.execute(statements(marker));
        }
        Files.deleteIfExists(marker);
    }

    /// What a program does with it: connect, read, write.
    static void use(Path file, String password) throws SQLException {
        try (var connection = connect(file, password);
                var statement = connection.createStatement()) {
            statement.executeQuery("select * from control");
            statement.execute("insert into activity (generation, moment, label) values (1, 1, '')");
        }
    }

    private static Connection connect(Path file, String password) throws SQLException {
        String path = file.toString();
        String url = "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length());
        return password.isEmpty()
                ? DriverManager.getConnection(url, "sa", "")
                : DriverManager.getConnection(url + ";CIPHER=AES", "sa", password + " ");
    }
}
