package nl.wed.workbench.store;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Copies a database row by row into an empty one. H2 keeps in a file what a row was, also when it is written together;
/// in a fresh one there is nothing but what is now.
final class FreshCopy {
    private static final int AT_ONCE = 20;

    private FreshCopy() {}

    /// Copies all tables but those and the tallies, which are made anew by [#tally].
    static void copy(Database database, Handle from, Handle to, Set<String> without) {
        database.migrations().run(to, 0);
        to.useTransaction(transaction -> {
            for (String table : tables(from)) {
                if (!without.contains(table) && !table.equals("tally")) {
                    copyRows(table, from, transaction);
                }
            }
            transaction.execute(
                    "update control set schema_version = ?",
                    database.migrations().target());
        });
    }

    /// Counts what is in it.
    static void tally(Handle handle, String token) throws ContentsReader.Wrong {
        var contents = new ContentsReader(handle).unverified(token);
        handle.useTransaction(transaction ->
                contents.ledger().tallies().forEach((name, tally) -> Journal.note(transaction, name, tally)));
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("select lower(table_name) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' order by table_name")
                .mapTo(String.class)
                .list();
    }

    private static void copyRows(String table, Handle from, Handle to) {
        List<String> columns = from.createQuery("select lower(column_name) from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and lower(table_name) = ? order by ordinal_position")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        String names = String.join(", ", columns);
        String marks = "?, ".repeat(columns.size() - 1) + "?";
        try (var rows = from
                        .createQuery("select " + names + " from " + table)
                        .map((row, _) -> values(row, columns.size()))
                        .stream();
                var batch = to.prepareBatch("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            rows.forEach(values -> {
                batch.add(values);
                if (batch.size() == AT_ONCE) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        var values = new Object[columns];
        for (int column = 0; column < columns; column++) {
            var value = row.getObject(column + 1);
            values[column] = value instanceof Clob ? row.getString(column + 1) : value;
        }
        return values;
    }
}
