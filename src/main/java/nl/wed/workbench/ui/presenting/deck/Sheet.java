package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.wed.workbench.chart.drawing.Letters;

/// The measures of a slide, on a surface of 1280 by 720 that a larger screen shows larger as a whole. 20 points are
/// 26.67 pixels.
public final class Sheet {
    /// The surface.
    public static final double WIDTH = 1280;

    public static final double HEIGHT = 720;
    /// Left and right of everything.
    public static final double MARGIN = 56;
    /// The letters of a title, of words, of what is said beside them, and in a picture, of which some are a part.
    public static final double TITLE = 36;

    public static final double BODY = 29;
    public static final double SMALL = 27;
    public static final double PICTURE = 30.5;
    /// From one side of the content to the other.
    public static final double INNER = WIDTH - 2 * MARGIN;

    private static final double LINE = 1.32;
    private static final double AROUND = 120;
    private static final double WIDER = 1.16; // than the letters that the estimate is about

    private Sheet() {}

    /// The height of so many lines.
    public static double height(int lines, double size) {
        return lines * size * LINE;
    }

    /// The height of words in that width.
    public static double height(String words, double size, double width) {
        return height(lines(words, size, width), size);
    }

    /// The height that is left below a title.
    public static double room(String title) {
        return HEIGHT - AROUND - height(title, TITLE, INNER);
    }

    /// In how many lines words stand, counted with some room to spare, as letters differ from system to system.
    public static int lines(String words, double size, double width) {
        int lines = 0;
        for (String paragraph : words.split("\n", -1)) {
            double at = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                double wide = wide(word + " ", size);
                if (at > 0 && at + wide > width) {
                    lines++;
                    at = 0;
                }
                lines += (int) (wide / width); // a word that is wider than a line is broken
                at += wide % width;
            }
        }
        return lines;
    }

    /// Words in parts of at most so many lines, broken between words where that can be.
    public static List<String> parts(String words, double size, double width, int most) {
        List<String> parts = new ArrayList<>();
        String rest = words.strip();
        while (lines(rest, size, width) > most) {
            int end = 1;
            int space = 0;
            while (end < rest.length() && lines(rest.substring(0, end), size, width) <= most) {
                space = Character.isWhitespace(rest.charAt(end - 1)) ? end : space;
                end++;
            }
            int cut = space > 0 ? space : Math.max(1, end - 2);
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    /// Things one below the other on as many pages as they need.
    public static <T> List<List<T>> pages(List<T> things, ToDoubleFunction<T> height, double room) {
        return pages(things, height, room, room);
    }

    /// The same with another room on the first page.
    public static <T> List<List<T>> pages(List<T> things, ToDoubleFunction<T> height, double first, double room) {
        List<List<T>> pages = new ArrayList<>();
        List<T> page = new ArrayList<>();
        double left = first;
        for (T one : things) {
            double high = height.applyAsDouble(one);
            if (high > left && !(page.isEmpty() && !pages.isEmpty())) {
                pages.add(page);
                page = new ArrayList<>();
                left = room;
            }
            page.add(one);
            left -= high;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private static double wide(String words, double size) {
        return WIDER * Letters.estimated().width(words, size, false);
    }
}
