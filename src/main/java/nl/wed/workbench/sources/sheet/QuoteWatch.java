package nl.wed.workbench.sources.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Watches for a quotation mark that is never closed, or by the opening one of a later line: all lines in
/// between go into one cell.
final class QuoteWatch extends FilterReader {
    private enum Place {
        START,
        PLAIN,
        QUOTED,
        PERHAPS_CLOSED
    }

    private final char delimiter;
    private Place place = Place.START;
    private int line = 1;
    private int opened;
    private int lost;
    private boolean below;

    QuoteWatch(Reader text, char delimiter) {
        super(text);
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = in.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            look(buffer[i]);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        int letter = in.read();
        if (letter >= 0) {
            look((char) letter);
        }
        return letter;
    }

    private void look(char letter) {
        boolean quote = letter == '"';
        if (place == Place.QUOTED) {
            below |= line > opened && !Character.isWhitespace(letter);
            place = quote ? Place.PERHAPS_CLOSED : Place.QUOTED;
        } else if (quote && place == Place.PERHAPS_CLOSED) {
            place = Place.QUOTED;
        } else if (quote && place == Place.START) {
            place = Place.QUOTED;
            opened = line;
            below = false;
        } else {
            if (place == Place.PERHAPS_CLOSED && below && Character.isLetterOrDigit(letter) && lost == 0) {
                lost = opened;
            }
            place = letter == delimiter || letter == '\n' || letter == '\r' ? Place.START : Place.PLAIN;
        }
        line += letter == '\n' ? 1 : 0;
    }

    /// The line of the mark that was never closed, when lines went lost in it; else 0.
    int lost() {
        return lost == 0 && place == Place.QUOTED && below ? opened : lost;
    }
}
