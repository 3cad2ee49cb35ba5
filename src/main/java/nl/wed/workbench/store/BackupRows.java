package nl.wed.workbench.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rows of a whole database as a stream of values: tables by name, with their columns. Definitions are not in it,
/// so there is nothing in a backup that could be done; they come from our own scripts.
final class BackupRows {
    private static final int AT_ONCE = 50;
    private static final int MOST_COLUMNS = 50;
    private static final String LARGE = "blobs";

    private BackupRows() {}

    /// There is more in it than any trajectory has.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("more than a trajectory has");
        }
    }

    static void write(Handle handle, DataOutputStream out) throws IOException {
        for (var table : Tables.columns(handle).entrySet()) {
            out.writeUTF(table.getKey());
            out.writeInt(table.getValue().size());
            for (String column : table.getValue()) {
                out.writeUTF(column);
            }
            write(handle, table.getKey(), table.getValue(), out);
            out.writeBoolean(false);
        }
        out.writeUTF("");
    }

    private static void write(Handle handle, String table, List<String> columns, DataOutputStream out)
            throws IOException {
        String select = "select " + String.join(", ", columns) + " from " + table;
        if (!table.equals(LARGE)) {
            write(
                    handle.createQuery(select)
                            .map((row, _) -> Tables.values(row, columns.size()))
                            .list(),
                    out);
            return;
        }
        // One at a time, as all together may be more than fits.
        record Place(String name, int part) {}
        var places = handle.createQuery("select name, part from blobs order by name, part")
                .map((row, _) -> new Place(row.getString(1), row.getInt(2)))
                .list();
        for (Place place : places) {
            write(
                    handle.select(select + " where name = ? and part = ?", place.name(), place.part())
                            .map((row, _) -> Tables.values(row, columns.size()))
                            .list(),
                    out);
        }
    }

    private static void write(List<@Nullable Object[]> rows, DataOutputStream out) throws IOException {
        for (@Nullable Object[] row : rows) {
            out.writeBoolean(true);
            for (Object value : row) {
                write(value, out);
            }
        }
    }

    private static void write(@Nullable Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case null -> out.writeByte('N');
            case Integer number -> {
                out.writeByte('I');
                out.writeInt(number);
            }
            case Long number -> {
                out.writeByte('L');
                out.writeLong(number);
            }
            case Boolean flag -> {
                out.writeByte('B');
                out.writeBoolean(flag);
            }
            case UUID id -> {
                out.writeByte('U');
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case String text -> write('S', text.getBytes(StandardCharsets.UTF_8), out);
            case byte[] bytes -> write('X', bytes, out);
            default ->
                throw new IOException("a value of kind " + value.getClass().getSimpleName());
        }
    }

    private static void write(char kind, byte[] bytes, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Puts all rows into a database that has the tables already.
    static void read(DataInputStream in, Handle handle, RowLimits.Count count) throws IOException {
        new Reading(in, handle, count).run();
    }

    private static final class Reading {
        private final DataInputStream in;
        private final Handle handle;
        private final RowLimits.Count count;
        private final Map<String, List<String>> known;
        private final HashSet<String> seen = new HashSet<>();

        Reading(DataInputStream in, Handle handle, RowLimits.Count count) {
            this.in = in;
            this.handle = handle;
            this.count = count;
            this.known = Tables.columns(handle);
        }

        void run() throws IOException {
            for (String table = in.readUTF(); !table.isEmpty(); table = in.readUTF()) {
                int count = in.readInt();
                var columns = new ArrayList<String>();
                for (int column = 0; column < Math.min(count, MOST_COLUMNS); column++) {
                    columns.add(in.readUTF());
                }
                // Names go into a statement only when they are those of our own scripts.
                if (!seen.add(table) || !columns.equals(known.get(table))) {
                    throw new SealedParts.Broken("no such table or columns");
                }
                read(table, columns);
            }
            if (!seen.equals(known.keySet())) {
                throw new SealedParts.Broken("a table is not there");
            }
        }

        private void read(String table, List<String> columns) throws IOException {
            handle.begin();
            try (var batch = handle.prepareBatch(Tables.insert(table, columns))) {
                while (flag()) {
                    if (!count.row()) {
                        throw new TooLarge();
                    }
                    for (int column = 0; column < columns.size(); column++) {
                        batch.bind(column, value());
                    }
                    batch.add();
                    if (batch.size() == AT_ONCE) {
                        batch.execute();
                    }
                }
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
            handle.commit();
        }

        private @Nullable Object value() throws IOException {
            return switch (in.readByte()) {
                case 'N' -> null;
                case 'I' -> in.readInt();
                case 'L' -> in.readLong();
                case 'B' -> flag();
                case 'U' -> new UUID(in.readLong(), in.readLong());
                case 'S' -> new String(large(), StandardCharsets.UTF_8);
                case 'X' -> large();
                default -> throw new SealedParts.Broken("a value of no kind");
            };
        }

        private boolean flag() throws IOException {
            int mark = in.readUnsignedByte();
            if (mark > 1) {
                throw new SealedParts.Broken("a mark that is neither yes nor no");
            }
            return mark == 1;
        }

        private byte[] large() throws IOException {
            int length = in.readInt();
            if (length < 0) {
                throw new SealedParts.Broken("a value of less than nothing");
            }
            if (!count.value(length)) {
                throw new TooLarge();
            }
            byte[] read = in.readNBytes(length);
            if (read.length < length) {
                throw new SealedParts.Broken("a value that is cut off");
            }
            return read;
        }
    }
}
