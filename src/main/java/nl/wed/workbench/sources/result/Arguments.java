package nl.wed.workbench.sources.result;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Makes the arguments of a text: short enough for a screen, without line breaks.
public final class Arguments {
    private static final int LONGEST = 200;

    private Arguments() {}

    static List<String> of(Object... arguments) {
        return Arrays.stream(arguments).map(Arguments::text).toList();
    }

    /// The first few of a list, and how many there are when there are more.
    public static String list(Iterable<String> items) {
        var joined = new StringBuilder();
        int count = 0;
        for (String item : items) {
            if (count < 5) {
                joined.append(count == 0 ? "" : ", ").append(item);
            }
            count++;
        }
        return count > 5 ? joined + " ... (" + count + ")" : joined.toString();
    }

    /// The names of files, as a list.
    public static String names(List<Path> paths) {
        return list(
                paths.stream().map(path -> String.valueOf(path.getFileName())).toList());
    }

    private static String text(Object argument) {
        String line =
                argument.toString().replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
