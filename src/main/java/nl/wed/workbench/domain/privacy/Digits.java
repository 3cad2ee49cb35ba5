package nl.wed.workbench.domain.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The parts of a text around its digits, which is where numbers and houses are looked for: most of a report
/// is words.
final class Digits {
    private static final int REACH = 100;

    private final String text;
    private final List<int[]> regions = new ArrayList<>();

    Digits(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                include(Math.max(0, i - REACH), Math.min(text.length(), i + REACH));
            }
        }
    }

    private void include(int from, int to) {
        if (!regions.isEmpty() && regions.getLast()[1] >= from) {
            regions.getLast()[1] = to;
        } else {
            regions.add(new int[] {from, to});
        }
    }

    /// Every place near a digit where the pattern fits.
    void each(Pattern pattern, Consumer<MatchResult> use) {
        var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int[] region : regions) {
            matcher.region(region[0], region[1]);
            while (matcher.find()) {
                use.accept(matcher.toMatchResult());
            }
        }
    }
}
