package nl.wed.workbench.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A stream sealed in parts with AES-GCM, so that neither side holds it whole and no byte is used before it is proved.
/// The number of a part and whether it is the last are its nonce, so that none can be left out, put elsewhere or cut
/// off; what stands beside it is bound to each. A key seals one stream only.
final class SealedParts {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int PART = 1 << 18;
    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private SealedParts() {}

    /// What was sealed is not all there, or is not what was sealed.
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }
    }

    /// Seals what is written; closing it writes the last part and leaves `out` open.
    static OutputStream sealing(OutputStream out, FileKey key, byte[] beside) {
        return new Sealing(new DataOutputStream(out), key, beside);
    }

    /// Reads what was sealed.
    static InputStream opening(InputStream in, FileKey key, byte[] beside) {
        return new Opening(new DataInputStream(in), key, beside);
    }

    private static Cipher cipher(int mode, FileKey key, byte[] beside, long number, boolean last)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(number)
                .putInt(last ? 1 : 0)
                .array();
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(beside);
        return cipher;
    }

    private static final class Sealing extends OutputStream {
        private final DataOutputStream out;
        private final FileKey key;
        private final byte[] beside;
        private final byte[] part = new byte[PART];
        private int filled;
        private long number;
        private boolean closed;

        Sealing(DataOutputStream out, FileKey key, byte[] beside) {
            this.out = out;
            this.key = key;
            this.beside = beside;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == PART) {
                    put(false);
                }
                int count = Math.min(left, PART - filled);
                System.arraycopy(bytes, from, part, filled, count);
                filled += count;
                from += count;
                left -= count;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                put(true);
                Arrays.fill(part, (byte) 0);
            }
        }

        private void put(boolean last) throws IOException {
            try {
                byte[] sealed =
                        cipher(Cipher.ENCRYPT_MODE, key, beside, number, last).doFinal(part, 0, filled);
                out.writeBoolean(last);
                out.writeInt(sealed.length);
                out.write(sealed);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java runtime has " + CIPHER, e);
            }
            number++;
            filled = 0;
        }
    }

    private static final class Opening extends InputStream {
        private final DataInputStream in;
        private final FileKey key;
        private final byte[] beside;
        private byte[] part = {};
        private int at;
        private long number;
        private boolean last;

        Opening(DataInputStream in, FileKey key, byte[] beside) {
            this.in = in;
            this.key = key;
            this.beside = beside;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            while (at == part.length) {
                if (last) {
                    return -1;
                }
                next();
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, bytes, offset, count);
            at += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private void next() throws IOException {
            int mark = in.readUnsignedByte();
            if (mark > 1) {
                throw new Broken("a part that is neither the last nor not");
            }
            last = mark == 1;
            int length = in.readInt();
            if (length < TAG_BYTES || length > PART + TAG_BYTES) {
                throw new Broken("a part of " + length + " bytes");
            }
            var sealed = new byte[length];
            in.readFully(sealed);
            try {
                part = cipher(Cipher.DECRYPT_MODE, key, beside, number, last).doFinal(sealed);
            } catch (GeneralSecurityException _) {
                throw new Broken("part " + number + " was changed");
            }
            if (last && in.read() >= 0) {
                throw new Broken("more after the last part");
            }
            at = 0;
            number++;
        }
    }
}
