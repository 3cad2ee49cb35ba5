package nl.wed.workbench.vault;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.interviews.RespondentKey;

/// The keys of respondents as the bytes that are sealed. Their length is rounded up, so that it does not tell whose
/// name was added; of nobody at all it is shorter, as that may be known.
final class KeyList {
    static final int NOBODY = 1 + Integer.BYTES;

    private static final byte FORMAT = 1;
    private static final int ROUND = 1024;

    private KeyList() {}

    static byte[] bytes(Collection<RespondentKey> keys) {
        var texts = new ArrayList<byte[]>();
        keys.stream().sorted(Comparator.comparing(RespondentKey::respondent)).forEach(key -> add(texts, key));
        int length = NOBODY
                + texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
        var bytes = ByteBuffer.allocate(keys.isEmpty() ? NOBODY : (length / ROUND + 1) * ROUND);
        bytes.put(FORMAT).putInt(keys.size());
        texts.forEach(text -> {
            bytes.putInt(text.length).put(text);
            Arrays.fill(text, (byte) 0);
        });
        return bytes.array();
    }

    static Map<UUID, RespondentKey> read(byte[] plain) throws DamagedVault {
        try {
            var bytes = ByteBuffer.wrap(plain);
            if (bytes.get() != FORMAT) {
                throw new DamagedVault("keys of another format");
            }
            int count = bytes.getInt();
            var keys = new LinkedHashMap<UUID, RespondentKey>();
            for (int number = 0; number < count; number++) {
                var key = key(bytes);
                keys.put(key.respondent(), key);
            }
            return keys;
        } catch (BufferUnderflowException | IllegalArgumentException _) {
            throw new DamagedVault("keys cut off");
        }
    }

    private static void add(List<byte[]> texts, RespondentKey key) {
        for (String text :
                List.of(key.respondent().toString(), key.name(), key.organisation(), key.email(), key.telephone())) {
            texts.add(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static RespondentKey key(ByteBuffer bytes) throws DamagedVault {
        return new RespondentKey(UUID.fromString(text(bytes)), text(bytes), text(bytes), text(bytes), text(bytes));
    }

    private static String text(ByteBuffer bytes) throws DamagedVault {
        int length = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new DamagedVault("a text that is not all there");
        }
        var text = new byte[length];
        bytes.get(text);
        String read = new String(text, StandardCharsets.UTF_8);
        Arrays.fill(text, (byte) 0);
        return read;
    }
}
