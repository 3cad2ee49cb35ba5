package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.StreamStore;
import org.h2.mvstore.db.LobStorageMap;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.Value;
import org.h2.value.ValueLob;
import org.h2.value.ValueUuid;
import org.h2.value.ValueVarchar;
import org.h2.value.lob.LobDataDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// The rows of a database that somebody else may have made: of before encryption and left by a crash, so that no seal
/// says what is in it, or of another installation. It is read as rows, below the SQL engine and with types of our
/// choice; what it says that should be done (triggers, aliases, defaults, indexes, half transactions) is not looked at.
final class RowsBelow implements AutoCloseable {
    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"([A-Z_]+)\"[( ]");
    private static final String DEFINITIONS = "table.0";
    private static final int DEFINITION_COLUMNS = 4;
    private static final int AT_ONCE = 20;

    private final MVStore store;
    private final RowLimits limits;
    private final RowLimits.Count count;

    RowsBelow(Path file, FileKey key, RowLimits limits) {
        this.limits = limits;
        this.count = limits.count();
        WholeBlocks.register();
        this.store = new MVStore.Builder()
                .fileName(WholeBlocks.SCHEME + file)
                .encryptionKey(key.password().toCharArray())
                .readOnly()
                .open();
    }

    /// Puts all rows into a database that has the tables of the same schema version already, and no others; false when
    /// they are not all there.
    boolean copyTo(Handle handle) {
        try {
            var wanted = Tables.columns(handle);
            var tables = tables(wanted.keySet());
            if (!tables.keySet().equals(wanted.keySet())) {
                return false;
            }
            wanted.forEach((table, columns) -> Optional.ofNullable(tables.get(table))
                    .ifPresent(map -> handle.useTransaction(to -> copy(table, columns, map, to))));
            return true;
        } catch (MVStoreException
                | JdbiException
                | ClassCastException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException
                | UncheckedIOException
                | StackOverflowError
                | OutOfMemoryError e) {
            System.getLogger(RowsBelow.class.getName()).log(System.Logger.Level.WARNING, "not read as rows", e);
            return false;
        }
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    /// The names of the maps by those of the tables.
    private Map<String, String> tables(Set<String> wanted) {
        var tables = new LinkedHashMap<String, String>();
        rows(DEFINITIONS, DEFINITION_COLUMNS).forEach(row -> {
            if (row.getValue(DEFINITION_COLUMNS - 1) instanceof ValueVarchar sql) {
                Matcher matcher = TABLE.matcher(sql.getString());
                String name = matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
                if (wanted.contains(name)) {
                    tables.put(name, "table." + row.getValue(0).getInt());
                }
            }
        });
        return tables;
    }

    private void copy(String table, List<String> columns, String map, Handle handle) {
        try (var batch = handle.prepareBatch(Tables.insert(table, columns))) {
            rows(map, columns.size()).forEach(row -> {
                for (int column = 0; column < columns.size(); column++) {
                    batch.bind(column, plain(row.getValue(column)));
                }
                batch.add();
                if (batch.size() == AT_ONCE) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    /// The committed rows of a map.
    private Stream<SearchRow> rows(String map, int columns) {
        if (!store.hasMap(map)) {
            return Stream.of();
        }
        var type = RowFactory.DefaultRowFactory.INSTANCE
                .createRowFactory(
                        null, CompareMode.getInstance(null, 0), null, new int[columns], null, null, columns, false)
                .getRowDataType();
        var values = map(map, LongDataType.INSTANCE, new VersionedValueType<SearchRow, Object>(type));
        return values.values().stream().flatMap(value -> {
            if (!count.row()) {
                throw tooMuch();
            }
            return Stream.ofNullable(value.getCommittedValue());
        });
    }

    private <V> MVMap<Long, V> map(String name, LongDataType keys, DataType<V> values) {
        return store.openMap(name, new MVMap.Builder<Long, V>().keyType(keys).valueType(values));
    }

    private @Nullable Object plain(Value value) {
        return switch (value.getValueType()) {
            case Value.NULL -> null;
            case Value.BOOLEAN -> value.getBoolean();
            case Value.INTEGER -> value.getInt();
            case Value.BIGINT -> value.getLong();
            case Value.UUID -> uuid((ValueUuid) value);
            case Value.VARBINARY -> within(value.getBytes());
            case Value.VARCHAR -> within(value.getString());
            case Value.CLOB -> text((ValueLob) value);
            default -> throw new ClassCastException("a value of kind " + value.getValueType());
        };
    }

    /// A text, which lies in parts beside the rows when it is long.
    private String text(ValueLob value) {
        if (!(value.getLobData() instanceof LobDataDatabase beside)) {
            return within(value.getString());
        }
        var parts = new StreamStore(map("lobData", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE));
        var places = map("lobMap", LongDataType.INSTANCE, LobStorageMap.BlobMeta.Type.INSTANCE);
        var place = Optional.ofNullable(places.get(beside.getLobId()))
                .orElseThrow(() -> new IllegalArgumentException("a text that is nowhere"));
        try (var stream = parts.get(place.streamStoreId)) {
            return new String(within(stream.readNBytes(limits.value() + 1)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] within(byte[] bytes) {
        if (!count.value(bytes.length)) {
            throw tooMuch();
        }
        return bytes;
    }

    private String within(String text) {
        if (!count.value(text.length())) {
            throw tooMuch();
        }
        return text;
    }

    private static IllegalArgumentException tooMuch() {
        return new IllegalArgumentException("more than a trajectory has");
    }

    private static UUID uuid(ValueUuid value) {
        return new UUID(value.getHigh(), value.getLow());
    }
}
