package nl.wed.workbench.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Half a SHA-256 of a row. Hashes of rows are summed, so the hash of a table follows a change
/// without reading the rest of it.
record RowHash(long high, long low) {
    static final RowHash NONE = new RowHash(0, 0);

    static RowHash of(Object... parts) {
        var digest = digest();
        for (Object part : parts) {
            byte[] bytes = part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        var hash = ByteBuffer.wrap(digest.digest());
        return new RowHash(hash.getLong(), hash.getLong());
    }

    RowHash plus(RowHash other) {
        return new RowHash(high + other.high, low + other.low);
    }

    RowHash minus(RowHash other) {
        return new RowHash(high - other.high, low - other.low);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
