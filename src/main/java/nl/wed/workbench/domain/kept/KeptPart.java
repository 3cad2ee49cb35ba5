package nl.wed.workbench.domain.kept;

import java.util.Arrays;

/// A part of a package that this program does not know, byte for byte.
public final class KeptPart {
    private final byte[] bytes;

    /// The part with these bytes, of which a copy is kept.
    public KeptPart(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptPart part && Arrays.equals(bytes, part.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
