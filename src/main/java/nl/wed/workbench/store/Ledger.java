package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which rows are on disk, by table and key, with their hashes and the tally per table. An edit
/// becomes part of it only after its transaction reached the disk.
final class Ledger {
    /// How many rows a table has and the sum of their hashes.
    record Tally(int rows, RowHash sum) {
        static final Tally NONE = new Tally(0, RowHash.NONE);
    }

    private final Map<String, Map<Object, RowHash>> rows = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();

    /// The tallies by table; a table without rows may be absent.
    Map<String, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    /// Starts a set of changes on top of this.
    Edit edit() {
        return new Edit();
    }

    /// Changes that are not on disk yet.
    final class Edit {
        private record Row(String table, Object key) {}

        private final Map<Row, @Nullable RowHash> changes = new HashMap<>();
        private final Map<String, Tally> changed = new HashMap<>();

        /// A row is added or replaced.
        void put(String table, Object key, RowHash hash) {
            change(table, key, hash);
        }

        /// A row is removed.
        void remove(String table, Object key) {
            change(table, key, null);
        }

        /// The tallies that differ.
        Map<String, Tally> changedTallies() {
            return changed;
        }

        /// The transaction is on disk.
        void done() {
            changes.forEach((row, hash) -> {
                var table = rows.computeIfAbsent(row.table(), _ -> new HashMap<>());
                if (hash == null) {
                    table.remove(row.key());
                } else {
                    table.put(row.key(), hash);
                }
            });
            tallies.putAll(changed);
        }

        private void change(String table, Object key, @Nullable RowHash hash) {
            var row = new Row(table, key);
            var old = current(row);
            var tally = changed.getOrDefault(table, tallies.getOrDefault(table, Tally.NONE));
            int count = tally.rows() + (hash == null ? 0 : 1) - (old == null ? 0 : 1);
            var sum = tally.sum();
            sum = old == null ? sum : sum.minus(old);
            sum = hash == null ? sum : sum.plus(hash);
            changed.put(table, new Tally(count, sum));
            changes.put(row, hash);
        }

        private @Nullable RowHash current(Row row) {
            return changes.containsKey(row)
                    ? changes.get(row)
                    : rows.getOrDefault(row.table(), Map.of()).get(row.key());
        }
    }
}
