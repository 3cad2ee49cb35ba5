package nl.wed.workbench.store;

import java.util.Map;
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
            if (!part.equals(from.parts().get(name))) {
                BlobRows.put(handle, edit, PART + name, part.bytes());
            }
        });
        if (from.minor() != to.minor()) {
            handle.execute("update control set minor_format = ?", to.minor());
        }
    }

    /// The kept things with the parts among these blobs.
    static Kept withParts(Kept kept, Map<String, byte[]> blobs) {
        var all = kept;
        for (var blob : blobs.entrySet()) {
            if (blob.getKey().startsWith(PART)) {
                all = all.withPart(blob.getKey().substring(PART.length()), new KeptPart(blob.getValue()));
            }
        }
        return all;
    }
}
