package nl.wed.workbench.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Large values in parts: observations as `observations/<hash>`, versions as `version/<id>`.
final class BlobRows {
    static final String TABLE = "blobs";
    private static final int PART = 500_000;

    private BlobRows() {}

    static void put(Handle handle, Ledger.Edit edit, String name, byte[] bytes) {
        handle.execute("delete from blobs where name = ?", name);
        for (int part = 0; part * PART < bytes.length; part++) {
            int end = Math.min(bytes.length, (part + 1) * PART);
            handle.execute(
                    "insert into blobs (name, part, bytes) values (?, ?, ?)",
                    name,
                    part,
                    Arrays.copyOfRange(bytes, part * PART, end));
        }
        edit.put(TABLE, name, RowHash.of(name, bytes));
    }

    static void remove(Handle handle, Ledger.Edit edit, String name) {
        handle.execute("delete from blobs where name = ?", name);
        edit.remove(TABLE, name);
    }

    static Optional<byte[]> find(Handle handle, String name) {
        List<byte[]> parts = handle.select("select bytes from blobs where name = ? order by part", name)
                .mapTo(byte[].class)
                .list();
        return parts.isEmpty() ? Optional.empty() : Optional.of(joined(parts));
    }

    static Map<String, byte[]> all(Handle handle) {
        var blobs = new TreeMap<String, byte[]>();
        handle.createQuery("select distinct name from blobs")
                .mapTo(String.class)
                .forEach(name -> blobs.put(name, find(handle, name).orElseThrow()));
        return blobs;
    }

    private static byte[] joined(List<byte[]> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var bytes = new ByteArrayOutputStream();
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
