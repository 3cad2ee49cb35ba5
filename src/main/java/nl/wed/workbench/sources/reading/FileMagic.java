package nl.wed.workbench.sources.reading;

import nl.wed.workbench.files.TextDecoder;

/// What the first bytes of a file say about it.
public final class FileMagic {
    private FileMagic() {}

    public static boolean isZip(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
    }

    /// The text key of a format that is no text and that is not read, or nothing.
    public static String foreign(byte[] head) {
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return "excelOld";
        }
        if (startsWith(head, '%', 'P', 'D', 'F')) {
            return "pdf";
        }
        return !TextDecoder.isUtf16(head) && isBinary(head) ? "binary" : "";
    }

    private static boolean isBinary(byte[] head) {
        int strange = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                strange++;
            }
        }
        return strange > head.length / 100;
    }

    private static boolean startsWith(byte[] head, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
