package nl.wed.workbench.store;

import java.io.IOException;
import java.util.Arrays;

/// Bytes that were looked at and found good. While the same stand there they need no second look, which takes longer
/// than reading them.
final class SeenGood {
    /// Reads what stands there now.
    @FunctionalInterface
    interface Bytes {
        byte[] read() throws IOException;
    }

    /// Looks at what stands there now.
    @FunctionalInterface
    interface Look {
        boolean isGood() throws IOException;
    }

    private byte[] good = {};

    /// Whether what stands there is good.
    boolean isGood(Bytes bytes, Look look) throws IOException {
        byte[] before = bytes.read();
        if (good.length > 0 && Arrays.equals(before, good)) {
            return true;
        }
        boolean now = look.isGood();
        // What changed while it was looked at was not seen.
        good = now && Arrays.equals(before, bytes.read()) ? before : new byte[0];
        return now;
    }
}
