package nl.wed.workbench.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Copies a database row by row into an empty one. H2 keeps in a file what a row was, also when it is written together;
/// in a fresh one there is nothing but what is now.
final class FreshCopy {
    private static final int AT_ONCE = 20;

    private FreshCopy() {}

    /// Copies all tables with the tallies of their rows, so that what is missing is seen, into one that has the tables.
    static void whole(Database database, Handle from, Handle to) {
        rows(database, from, to, Set.of());
    }

    /// Copies all tables but those and the tallies, which are made anew by [#tally].
    static void copy(Database database, Handle from, Handle to, Set<String> without) {
        var left = new HashSet<>(without);
        left.add("tally");
        database.migrations().run(to, 0);
        rows(database, from, to, left);
    }

    private static void rows(Database database, Handle from, Handle to, Set<String> without) {
        to.useTransaction(transaction -> {
            Tables.columns(from).forEach((table, columns) -> {
                if (!without.contains(table)) {
                    copyRows(table, columns, from, transaction);
                }
            });
            transaction.execute(
                    "update control set schema_version = ?",
                    database.migrations().target());
        });
    }

    private static void copyRows(String table, List<String> columns, Handle from, Handle to) {
        try (var rows = from
                        .createQuery("select " + String.join(", ", columns) + " from " + table)
                        .map((row, _) -> Tables.values(row, columns.size()))
                        .stream();
                var batch = to.prepareBatch(Tables.insert(table, columns))) {
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

    /// Counts what is in it.
    static void tally(Handle handle, String token) throws ContentsReader.Wrong {
        var contents = new ContentsReader(handle).unverified(token);
        handle.useTransaction(transaction ->
                contents.ledger().tallies().forEach((name, tally) -> Journal.note(transaction, name, tally)));
    }
}
