package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Run.Citation;
import nl.wed.workbench.report.model.Run.Link;
import nl.wed.workbench.report.model.Run.Prints;
import nl.wed.workbench.report.model.Run.Reference;
import nl.wed.workbench.report.model.Run.Text;

/// Estimates how many lines text takes, from the widths of the letters of Calibri.
final class TextLines {
    /// Widths of the characters 32 to 126, in hundredths of the font size.
    private static final int[] WIDTHS = {
        23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39, 51, 51, 51, 51, 51, 51, 51,
        51, 51, 51, 27, 27, 50, 50, 50, 46, 89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85,
        65, 66, 52, 67, 54, 46, 49, 64, 57, 89, 52, 49, 47, 31, 39, 31, 50, 50, 29, 48, 53, 42, 53,
        50, 31, 47, 53, 23, 24, 45, 23, 80, 53, 53, 53, 53, 35, 39, 33, 53, 45, 71, 43, 45, 40, 31,
        46, 31, 50
    };

    private static final int OTHER = 50;
    private static final String REFERENCE = "xxxxxx 10";
    private static final double HUNDREDTHS = 100;

    private TextLines() {}

    /// Lines of text in this font size within this width, both in points; at least one.
    static int count(String text, double size, double width) {
        int lines = 0;
        for (String line : CleanText.wrapped(text).split("\n", -1)) {
            lines += wrapped(line, size, width);
        }
        return lines;
    }

    /// The words of runs as they are seen, notes left out.
    static String seen(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            switch (run) {
                case Text one -> text.append(one.text());
                case Reference one -> text.append(one.text().isEmpty() ? REFERENCE : one.text());
                case Link one -> text.append(one.text());
                case Citation _ -> text.append('1');
                case Prints _ -> {}
            }
        }
        return text.toString();
    }

    private static int wrapped(String line, double size, double width) {
        int lines = 1;
        double x = 0;
        double space = width(" ", size);
        for (String word : line.split(" ", -1)) {
            double wide = width(word, size);
            if (x > 0 && x + wide > width) {
                lines++;
                x = 0;
            }
            x += wide + space;
        }
        return lines;
    }

    /// The width of a word in points.
    static double width(String word, double size) {
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int index = word.charAt(i) - ' ';
            sum += index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
        }
        return sum * size / HUNDREDTHS;
    }
}
