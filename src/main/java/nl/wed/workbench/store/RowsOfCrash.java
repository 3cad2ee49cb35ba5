package nl.wed.workbench.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.Value;
import org.h2.value.ValueUuid;
import org.h2.value.ValueVarchar;
import org.h2.value.VersionedValue;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The rows of a database of before encryption that a crash left, for which no seal says what is in
/// it. It is read as rows, below the SQL engine and with types of our choice; what it says that should
/// be done (triggers, aliases, defaults, indexes, half transactions) is not looked at.
final class RowsOfCrash implements AutoCloseable {
    /// The tables of the time, with their numbers of columns.
    private static final Map<String, Integer> COLUMNS = Map.of(
            "CONTROL", 5, "TALLY", 4, "RECORDS", 4, "RESPONDENT_KEYS", 5, "VERSIONS", 3, "BLOBS", 3, "ACTIVITY", 3);

    private static final Pattern TABLE = Pattern.compile("CREATE CACHED TABLE \"PUBLIC\"\\.\"([A-Z_]+)\"\\(");
    private static final String DEFINITIONS = "table.0";
    private static final int DEFINITION_COLUMNS = 4;

    private final MVStore store;

    RowsOfCrash(Path file, FileKey key) {
        this.store = new MVStore.Builder()
                .fileName(file.toString())
                .encryptionKey(key.password().toCharArray())
                .readOnly()
                .open();
    }

    /// Puts all rows into a database that has the tables already; false when they are not all there.
    boolean copyTo(Handle handle) {
        try {
            var tables = tables();
            if (!tables.keySet().equals(COLUMNS.keySet())) {
                return false;
            }
            tables.forEach((table, map) -> handle.useTransaction(to -> copy(table, map, to)));
            return true;
        } catch (MVStoreException | ClassCastException | NullPointerException e) {
            System.getLogger(RowsOfCrash.class.getName()).log(System.Logger.Level.WARNING, "not read as rows", e);
            return false;
        }
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    /// The names of the maps by those of the tables.
    private Map<String, String> tables() {
        var tables = new LinkedHashMap<String, String>();
        for (SearchRow row : rows(DEFINITIONS, DEFINITION_COLUMNS)) {
            if (row.getValue(DEFINITION_COLUMNS - 1) instanceof ValueVarchar sql) {
                Matcher matcher = TABLE.matcher(sql.getString());
                if (matcher.lookingAt() && COLUMNS.containsKey(matcher.group(1))) {
                    tables.put(matcher.group(1), "table." + row.getValue(0).getInt());
                }
            }
        }
        return tables;
    }

    private void copy(String table, String map, Handle handle) {
        int columns = COLUMNS.getOrDefault(table, 0);
        String marks = "?, ".repeat(columns - 1) + "?";
        try (var batch = handle.prepareBatch("insert into " + table + " values (" + marks + ")")) {
            for (SearchRow row : rows(map, columns)) {
                for (int column = 0; column < columns; column++) {
                    batch.bind(column, plain(row.getValue(column)));
                }
                batch.add();
            }
            batch.execute();
        }
    }

    /// The committed rows of a map.
    private List<SearchRow> rows(String map, int columns) {
        if (!store.hasMap(map)) {
            return List.of();
        }
        var type = RowFactory.DefaultRowFactory.INSTANCE
                .createRowFactory(
                        null, CompareMode.getInstance(null, 0), null, new int[columns], null, null, columns, false)
                .getRowDataType();
        MVMap<Long, VersionedValue<SearchRow>> values = store.openMap(
                map,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<SearchRow, Object>(type)));
        var rows = new ArrayList<SearchRow>();
        values.values()
                .forEach(value -> Optional.ofNullable(value.getCommittedValue()).ifPresent(rows::add));
        return rows;
    }

    private static @Nullable Object plain(Value value) {
        return switch (value.getValueType()) {
            case Value.NULL -> null;
            case Value.INTEGER -> value.getInt();
            case Value.BIGINT -> value.getLong();
            case Value.UUID -> uuid((ValueUuid) value);
            case Value.VARBINARY -> value.getBytes();
            case Value.VARCHAR, Value.CLOB -> value.getString();
            default -> throw new ClassCastException("a value of kind " + value.getValueType());
        };
    }

    private static UUID uuid(ValueUuid value) {
        return new UUID(value.getHigh(), value.getLow());
    }
}
