package nl.wed.workbench.sources.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;

/// A delimited text file.
public record CsvSheet(String file, StreamOpener opening, Charset charset, char delimiter, SheetLimits limits)
        implements Sheet {
    private static final int LONGEST_ROW = 1 << 22;

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean storesNumbers() {
        return false;
    }

    @Override
    public Hidden read(Predicate<Row> reader) throws IOException {
        try (var text = new BufferedReader(new InputStreamReader(opening.open(), charset));
                var watch = new QuoteWatch(withoutMark(text), delimiter);
                CsvReader<CsvRecord> records = records(watch)) {
            int count = 0;
            for (CsvRecord record : records) {
                var row = new Row((int) record.getStartingLineNumber(), fields(record), 0);
                if (row.isBlank()) {
                    continue;
                }
                check(row, ++count);
                if (!reader.test(row)) {
                    return Hidden.NONE;
                }
            }
            if (watch.lost() > 0) {
                throw new SheetException("quoteNotClosed", file, watch.lost());
            }
            return Hidden.NONE;
        } catch (CsvParseException e) {
            throw new SheetException("csvBroken", file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private CsvReader<CsvRecord> records(QuoteWatch text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
    }

    /// The fields, of which letters that were misread before are set right.
    private static List<String> fields(CsvRecord record) {
        return record.getFields().stream().map(Misread::repaired).toList();
    }

    private void check(Row row, int count) {
        if (count > limits.rows() + 1) {
            throw new SheetException("tooManyRows", file, limits.rows());
        }
        if (row.cells().size() > limits.columns()) {
            throw new SheetException("tooManyColumns", file, limits.columns());
        }
    }
}
