package nl.wed.workbench.store;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.kept.KeptPart;
import org.jdbi.v3.core.Handle;

/// What is kept beside the records without being known: unknown parts of a package as blobs, and the minor format.
final class KeptRows {
    private static final String PART = "part/";

    private KeptRows() {}

    /// Writes the difference.
    static void write(Handle handle, Ledger.Edit edit, Kept from, Kept to) {
        for (String name : from.parts().keySet()) {
            if (!to.parts().containsKey(name)) {
                BlobRows.remove(handle, edit, PART + name);
            }
        }
        to.parts().forEach((name, part) -> {
            if (!Objects.equals(part, from.parts().get(name))) {
                BlobRows.put(handle, edit, PART + name, part.bytes());
            }
        });
        if (from.minor() != to.minor()) {
            handle.execute("update control set minor_format = ?", to.minor());
        }
    }

    /// The unknown parts of a package among these blobs, by name.
    static Map<String, KeptPart> parts(Map<String, byte[]> blobs) {
        var parts = new TreeMap<String, KeptPart>();
        blobs.forEach((name, bytes) -> {
            if (name.startsWith(PART)) {
                parts.put(name.substring(PART.length()), new KeptPart(bytes));
            }
        });
        return parts;
    }

    /// The kept things with these parts, and of the minor format that was noted.
    static Kept with(Handle handle, Kept kept, Map<String, KeptPart> parts) {
        int minor = handle.createQuery("select minor_format from control")
                .mapTo(Integer.class)
                .one();
        var all = kept.atLeast(minor);
        for (var part : parts.entrySet()) {
            all = all.withPart(part.getKey(), part.getValue());
        }
        return all;
    }
}
